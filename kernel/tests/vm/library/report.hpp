// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include <keel/core/literal.hpp>
#include <keel/core/pinned.hpp>
#include <keel/core/result.hpp>
#include <keel/core/types.hpp>
#include <keel/log/kernel_log.hpp>

/// KTAP in the kernel's log: one line for each case, and the plan at the end.
class Report : keel::Pinned {
public:
    Report() { keel::log::info("KTAP version 1"); }
    ~Report() { keel::log::info("1..{}", count_); }

    void require(bool held, keel::Literal name) {
        ++count_;
        if (held)
            keel::log::info("ok {} - {}", count_, name);
        else
            keel::log::info("not ok {} - {}", count_, name);
    }
    /// A case whose steps may fail before anything can be said.
    void require(const keel::Result<bool>& held, keel::Literal name) {
        if (!held) keel::log::info("# {}: {}", name, held.error());
        require(held && held.value(), name);
    }

private:
    keel::u32 count_ = 0;
};
