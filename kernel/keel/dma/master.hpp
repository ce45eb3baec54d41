// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include <keel/c/kernel.hpp>
#include <keel/core/lifetime.hpp>
#include <keel/core/result.hpp>
#include <keel/core/types.hpp>
#include <keel/core/unsafe.hpp>
#include <keel/device/device.hpp>

namespace keel::dma {

/// That a device, on whatever bus, may reach memory by itself while a driver is bound to it. All that gives memory to a
/// device asks for one, and each bus has its own way to it:
///
///     auto bus_master = enabled.become_bus_master();       // PCI; it becomes a Master where one is asked for.
///     const auto master = TRY(device.set_dma_mask<32>());  // A platform device, in probe.
///     auto ring = TRY((dma::Coherent<u64, 256>::allocate(master)));
///
/// What is made with it borrows the binding, not this. So memory may end after a PCI device was told to leave it alone.
///
/// C: include/linux/dma-mapping.h
class Master {
public:
    /// Contract: the device has a mask of the addresses that it reaches, and a driver is bound to it while it is
    /// borrowed.
    Master(lt<'d', const keel::Device&> device, unsafe) : device_{device} {}

    lt<'d', const keel::Device&> device() const { return device_; }

private:
    lt<'d', const keel::Device&> device_;
};

/// Says that a device can address memory below 2 to the power of `bits`, 1 to 64. May sleep.
///
/// Contract: the driver core is calling probe for the device.
///
/// C: dma_set_mask_and_coherent()
template <unsigned bits>
Result<void> set_mask(const keel::Device& device, unsafe) {
    static_assert(bits >= 1 && bits <= 64);
    unsafe because{"by the contract it is bound; the mask bounds what is allocated and mapped from now on"};
    return Result<void>::from_errno(c::dma_set_mask_and_coherent(device.raw(), ~u64{0} >> (64 - bits)));
}

/// Says how many bytes a device takes as one segment of a ScatterTable; 64 KiB where nothing is said. Any context.
///
/// Contract: the driver core is calling probe for the device, whose bus has given it `dma_parms`.
///
/// C: dma_set_max_seg_size()
inline void set_max_segment_size(const keel::Device& device, u32 bytes, unsafe) {
    unsafe because{"by the contract there is a place for it, which nobody else writes during probe"};
    c::dma_set_max_seg_size(device.raw(), bytes);
}

}  // namespace keel::dma
