// SPDX-License-Identifier: GPL-2.0-only
// RUN: not %keel-check %s 2>&1 | FileCheck %s
#include <keel/bus/faux.hpp>

using namespace keel;

class Named {
public:
    explicit Named(lt<'d', const Device&> device) : device_{device} {}
    void say() const { device_.info("here"); }

private:
    lt<'d', const Device&> device_;
};

Result<Named> make() {
    const auto device = TRY(faux::Registration::create("keel"));
    // CHECK: [K0515]
    return Named{device.device()};
}
