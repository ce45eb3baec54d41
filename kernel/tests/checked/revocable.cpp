// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check %s
// Values that are taken away while others have them.
#include <keel/device/revocable.hpp>

using namespace keel;

struct Registers {
    u32 status() const { return 1; }
};
template class keel::Revocable<Registers>;
template class keel::RevocableAccess<Registers>;

u32 ask(const Revocable<Registers>& registers) {
    if (const auto access = registers.try_access()) return (*access)->status();
    return 0;
}
bool take_away(const Revocable<Registers>& registers) { return registers.revoke(); }
