// SPDX-License-Identifier: GPL-2.0-only
// RUN: not %keel-check %s 2>&1 | FileCheck %s
// An open file goes on after what made its device has gone, so it borrows nothing.
#include <keel/misc/open_files.hpp>

using namespace keel;

struct Settings {
    u32 number = 0;
};

class Borrower : Pinned {
public:
    using Shared = Settings;

    explicit Borrower(const Settings& settings) : settings_{settings} {}
    static Result<Box<Borrower>> open(const Arc<Settings>& shared) { return make_box<Borrower>(*shared); }
    Result<u64> seek(fs::Seek) const { return settings_.number; }

private:
    const Settings& settings_;
};

class Driver : Pinned {
public:
    explicit Driver(misc::OpenFiles<Borrower> files) : files_{std::move(files)} {}

private:
    // CHECK: 'misc::OpenFiles<Borrower>' may live as long as the module, and would hold the reference {{.*}}[K0310]
    misc::OpenFiles<Borrower> files_;
};
