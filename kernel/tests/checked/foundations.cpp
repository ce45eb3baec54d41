// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check %s
// Every member of the growing array, of references to objects of the C side, and of the log.
#include <keel/device/device.hpp>
#include <keel/log/kernel_log.hpp>
#include <keel/log/limits.hpp>
#include <keel/memory/aref.hpp>
#include <keel/memory/box.hpp>
#include <keel/memory/vec.hpp>

using namespace keel;

template class keel::Vec<u32>;
template class keel::Vec<Box<u32>>;
template class keel::Vec<Span<const u8>>;
template class keel::ARef<Device>;

Result<u64> sum(const Vec<u32>& ports) {
    u64 total = 0;
    for (const u32 port : ports.span()) total += port;
    return total;
}

Result<Vec<Box<u32>>> boxes(u32 count) {
    Vec<Box<u32>> result;
    TRY(result.reserve(count));
    for (u32 value = 0; value < count; ++value) TRY(result.push_reserved(TRY(make_box<u32>(value))));
    *result[0] += 1;
    return result;
}

Result<u32> last(Vec<u32>& ports) {
    TRY(ports.push(80));
    auto port = ports.pop();
    if (!port) return error::no_entry;
    return *port;
}

class Complaints : Pinned {
public:
    explicit Complaints(const Device& device) : device_{device} {}

    void wrong(u32 rate) const {
        if (once_.first()) device_->warning("the clock says {}, using the default", rate);
        if (limit_.allow()) device_->debug("bad rate {:#x}", rate);
        const ARef<Device> other{device_};
        other->notice("{}", error::no_entry);
    }

private:
    ARef<Device> device_;
    log::Once once_;
    log::RateLimit limit_;
};

void levels(u32 n) {
    log::emergency("0 {}", n);
    log::alert("1 {}", n);
    log::critical("2 {}", n);
    log::error("3 {}", error::io);
    log::warning("4 {}", n);
    log::notice("5 {}", n);
    log::info("6 {}", Literal{"text"});
    log::debug("7");
}
