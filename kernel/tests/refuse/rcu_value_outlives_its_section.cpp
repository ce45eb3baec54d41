// SPDX-License-Identifier: GPL-2.0-only
// RUN: not %keel-check %s 2>&1 | FileCheck %s
#include <keel/core/option.hpp>
#include <keel/sync/rcu.hpp>

using namespace keel;

struct Settings {
    int limit = 0;
};

class [[gsl::Pointer(const Settings)]] Found {
public:
    explicit Found(lt<'s', const Settings&> settings) : settings_{&settings} {}
    int limit() const {
        unsafe because{"the checker keeps what was borrowed valid while this lives"};
        return settings_->limit;
    }

private:
    lt<'s', const Settings*> settings_;
};

int keep(const rcu::Replaced<Settings>& value) {
    Option<Found> kept;
    {
        const rcu::Reading section;
        // CHECK: [K0597]
        kept = Found{value.read(section)};
    }
    return kept->limit();
}
