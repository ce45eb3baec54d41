// SPDX-License-Identifier: GPL-2.0-only
// RUN: not %keel-check %s 2>&1 | FileCheck %s
// What a device writes is bytes, and comes back as values of the buffer.
#include <keel/dma/mapping.hpp>

using namespace keel;

struct Flagged {
    bool on;
    u8 rest[3];
};
struct Linked {
    Linked* next;
};

Result<void> use(dma::Master master, Vec<Flagged> flags, Box<Linked> link) {
    // CHECK: [[@LINE+1]]:{{.*}} any bytes become a 'Flagged' here, and 'bool' is 0 or 1 only
    const auto incoming = TRY(dma::map<dma::Direction::from_device>(master, std::move(flags)));
    // CHECK: [[@LINE+1]]:{{.*}} any bytes become a 'Linked' here, and 'Linked *' is an address
    const auto outgoing = TRY(dma::map<dma::Direction::to_device>(master, std::move(link)));
    return {};
}
