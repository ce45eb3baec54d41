// SPDX-License-Identifier: GPL-2.0-only
// Memory that a device shares: one load or store for each word, behind the comparison of the index. See dma_twin.c.
#include <keel/dma/coherent.hpp>
#include <keel/dma/pool.hpp>

using namespace keel;

struct Descriptor {
    u64 address;
    u32 length;
    u32 flags;
};

u32 shared_load(const dma::Coherent<u32, 16>& values, usize index) { return values.load(index); }
u32 shared_load_first(const dma::Coherent<u32, 16>& values) { return values.load(0); }
void shared_store(const dma::Coherent<u32, 16>& values, usize index, u32 value) { values.store(index, value); }
void shared_store_descriptor(const dma::Coherent<Descriptor, 16>& ring, usize index, u64 address, u32 length) {
    ring.store(index, Descriptor{.address = address, .length = length, .flags = 1});
}
u64 shared_load_descriptor(const dma::Coherent<Descriptor, 16>& ring) { return ring.load(3).address; }
u64 shared_address(const dma::Coherent<Descriptor, 16>& ring, usize index) { return ring.address_of(index).value(); }
u32 pool_load(const dma::Pool<u32>::Item& item) { return item.load(); }
void pool_store(const dma::Pool<u32>::Item& item, u32 value) { item.store(value); }
