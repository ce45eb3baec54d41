// SPDX-License-Identifier: GPL-2.0-only
#include "internal.hpp"

#include <cstdlib>
#include <vector>

namespace fake {
namespace {

/// Memory that a device reaches, by where it finds it.
struct Mapped {
    char* start;
    unsigned long size;
    bool belongs_to_cpu;
};
std::map<keel::c::dma_addr_t, Mapped> mapped;
keel::c::dma_addr_t next_address = 0x200000;
constexpr keel::c::dma_addr_t no_address = ~keel::c::dma_addr_t{0};

/// What the stand-in keeps in a struct scatterlist.
struct Entry {
    const void* start;
    unsigned int size;
    unsigned int entries_behind;
    keel::c::dma_addr_t address;
    std::uint64_t unused;
};
static_assert(sizeof(Entry) == sizeof(keel::c::scatterlist));

Entry* entry(keel::c::scatterlist* raw) { return reinterpret_cast<Entry*>(raw); }

keel::c::dma_addr_t map(const void* start, unsigned long size) {
    const auto address = next_address;
    next_address += 0x10000;
    mapped[address] = {static_cast<char*>(const_cast<void*>(start)), size, false};
    return address;
}
Mapped& mapping_at(keel::c::dma_addr_t address, unsigned long size) {
    const auto found = mapped.find(address);
    if (found == mapped.end() || found->second.size != size) std::abort();
    return found->second;
}

}  // namespace

bool is_mapped(const void* memory) {
    for (const auto& [address, mapping] : mapped)
        if (mapping.start == memory) return true;
    return false;
}

void* mapped_memory(std::uint64_t address, std::size_t size) {
    for (const auto& [start, mapping] : mapped)
        if (!mapping.belongs_to_cpu && address >= start && address - start <= mapping.size &&
            size <= mapping.size - (address - start))
            return mapping.start + (address - start);
    return nullptr;
}

}  // namespace fake

namespace keel::c {

dma_addr_t dma_map_single_attrs(struct device*, void* start, size_t size, dma_data_direction, unsigned long) {
    if (fake::must_fail()) return fake::no_address;
    fake::hold("dma_map_single", 1);
    return fake::map(start, size);
}
void dma_unmap_single_attrs(struct device*, dma_addr_t address, size_t size, dma_data_direction, unsigned long) {
    fake::mapping_at(address, size);
    fake::mapped.erase(address);
    fake::hold("dma_map_single", -1);
}
int dma_mapping_error(struct device*, dma_addr_t address) { return address == fake::no_address ? -ENOMEM : 0; }
void dma_sync_single_for_cpu(struct device*, dma_addr_t address, size_t size, dma_data_direction) {
    fake::mapping_at(address, size).belongs_to_cpu = true;
}
void dma_sync_single_for_device(struct device*, dma_addr_t address, size_t size, dma_data_direction) {
    fake::mapping_at(address, size).belongs_to_cpu = false;
}

unsigned int dma_get_max_seg_size(struct device*) { return 1000; }
int sg_alloc_table(struct sg_table* table, unsigned int entries, gfp_t) {
    if (fake::must_fail()) return -ENOMEM;
    if (entries == 0) std::abort();
    auto* const first = new fake::Entry[entries]{};
    for (unsigned int at = 0; at < entries; ++at) first[at].entries_behind = entries - 1 - at;
    table->sgl = reinterpret_cast<scatterlist*>(first);
    table->nents = table->orig_nents = entries;
    fake::hold("sg_alloc_table", 1);
    return 0;
}
void sg_free_table(struct sg_table* table) {
    delete[] fake::entry(table->sgl);
    fake::hold("sg_alloc_table", -1);
}
void sg_set_buf(struct scatterlist* entry, const void* start, unsigned int size) {
    fake::entry(entry)->start = start;
    fake::entry(entry)->size = size;
}
struct scatterlist* sg_next(struct scatterlist* entry) {
    return fake::entry(entry)->entries_behind == 0 ? nullptr : entry + 1;
}
dma_addr_t sg_dma_address(struct scatterlist* entry) { return fake::entry(entry)->address; }
unsigned int sg_dma_len(struct scatterlist* entry) { return fake::entry(entry)->size; }
int dma_map_sgtable(struct device*, struct sg_table* table, dma_data_direction, unsigned long) {
    if (fake::must_fail()) return -EIO;
    for (auto* at = table->sgl; at; at = sg_next(at))
        fake::entry(at)->address = fake::map(fake::entry(at)->start, fake::entry(at)->size);
    fake::hold("dma_map_sgtable", 1);
    return 0;
}
void dma_unmap_sgtable(struct device*, struct sg_table* table, dma_data_direction, unsigned long) {
    for (auto* at = table->sgl; at; at = sg_next(at)) fake::mapped.erase(fake::entry(at)->address);
    fake::hold("dma_map_sgtable", -1);
}

void dma_sync_sgtable_for_cpu(struct device*, struct sg_table* table, dma_data_direction) {
    for (auto* at = table->sgl; at; at = sg_next(at)) fake::mapped.at(fake::entry(at)->address).belongs_to_cpu = true;
}
void dma_sync_sgtable_for_device(struct device*, struct sg_table* table, dma_data_direction) {
    for (auto* at = table->sgl; at; at = sg_next(at)) fake::mapped.at(fake::entry(at)->address).belongs_to_cpu = false;
}

struct dma_pool {
    size_t size;
    std::map<void*, dma_addr_t> given;
};
struct dma_pool* dma_pool_create(const char*, struct device*, size_t size, size_t, size_t) {
    if (fake::must_fail()) return nullptr;
    fake::hold("dma_pool_create", 1);
    return new dma_pool{size, {}};
}
void dma_pool_destroy(struct dma_pool* pool) {
    if (!pool->given.empty()) std::abort();
    delete pool;
    fake::hold("dma_pool_create", -1);
}
void* dma_pool_alloc(struct dma_pool* pool, gfp_t, dma_addr_t* address) {
    if (fake::must_fail()) return nullptr;
    void* const item = std::calloc(1, pool->size);
    pool->given[item] = *address = fake::map(item, pool->size);
    return item;
}
void dma_pool_free(struct dma_pool* pool, void* item, dma_addr_t address) {
    if (pool->given.at(item) != address) std::abort();
    pool->given.erase(item);
    fake::mapped.erase(address);
    std::free(item);
}

}  // namespace keel::c
