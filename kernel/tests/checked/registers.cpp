// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check %s
// Registers and windows.
#include <keel/io/mmio.hpp>

using namespace keel;

struct Control : Register<u32, 0x04> {
    static constexpr Field<Control, bool, 0> enable{};
    static constexpr Field<Control, u8, 8, 15> prescale{};
};
struct Wide : Register<u64, 0x08> {
    static constexpr Field<Wide, u64, 0, 63> all{};
};
using Window = Mmio<0x10>;

template class keel::Value<Control>;
template class keel::Mmio<0x10>;

u64 use(const Window& window) {
    window.update(Control::enable(true) | Control::prescale(3));
    window.write(Wide::all(1));
    return window.read<Control>()[Control::prescale] + window.read<Wide>()[Wide::all];
}
