// SPDX-License-Identifier: GPL-2.0-only
#include "internal.hpp"

#include <cstdlib>
#include <memory>

namespace fake {
namespace {

/// One PCI function with BAR 0, one vector and whatever the driver has asked for.
struct Function {
    Device* device = nullptr;
    keel::c::pci_dev core{};
    void* driver_data = nullptr;
    bool is_bound = false;
    bool is_bus_master = false;
    bool is_enabled = false;
    std::vector<char> window;  // Only its addresses are used.
    keel::c::irq_handler_t handler = nullptr;
    void* cookie = nullptr;
    std::map<std::uint64_t, std::vector<unsigned char>> dma;
};

Function function;
const keel::c::pci_driver* driver = nullptr;

int probe() {
    for (const auto* id = driver->id_table; id->vendor != 0; ++id) {
        if (id->vendor != function.device->vendor || id->device != function.device->device) continue;
        const int result = driver->probe(&function.core, id);
        function.is_bound = result == 0;
        return result;
    }
    return 0;
}

void remove() {
    if (!function.is_bound) return;
    driver->remove(&function.core);
    function.is_bound = false;
}

/// Plain memory in place of a device's registers, for tests of the accesses themselves.
char* plain_memory = nullptr;
std::size_t plain_size = 0;

bool is_plain(const volatile void* address, std::size_t size) {
    const auto* at = static_cast<const volatile char*>(address);
    return at >= plain_memory && at + size <= plain_memory + plain_size;
}

/// Where a register access goes; every address outside of the mapped window ends the test.
std::size_t offset_of(const volatile void* address, std::size_t size) {
    const auto at = static_cast<std::size_t>(static_cast<const volatile char*>(address) - function.window.data());
    if (function.window.empty() || at > function.window.size() || size > function.window.size() - at) std::abort();
    return at;
}

template <class T>
T read(const volatile void* address) {
    if (is_plain(address, sizeof(T))) return *static_cast<const volatile T*>(address);
    const auto at = offset_of(address, sizeof(T));
    return function.device && function.is_enabled ? static_cast<T>(function.device->read(at, sizeof(T)))
                                                  : static_cast<T>(~T{0});
}
template <class T>
void write(T value, volatile void* address) {
    if (is_plain(address, sizeof(T))) {
        *static_cast<volatile T*>(address) = value;
        return;
    }
    const auto at = offset_of(address, sizeof(T));
    if (function.device && function.is_enabled) function.device->write(at, sizeof(T), value);
}

}  // namespace

int plug(Device* device) {
    if (!device) {
        function.device = nullptr;  // It is gone first; the driver hears of it afterwards.
        if (driver) remove();
        return 0;
    }
    function.device = device;
    return driver ? probe() : 0;
}

void plain_window(void* memory, std::size_t size) {
    plain_memory = static_cast<char*>(memory);
    plain_size = size;
}

void pass_tick() {
    if (!function.device) return;
    function.device->tick();
    if (function.device->interrupting() && function.handler) function.handler(1, function.cookie);
}

void* dma_memory(std::uint64_t address, std::size_t size) {
    for (auto& [start, bytes] : function.dma)
        if (address >= start && address - start <= bytes.size() && size <= bytes.size() - (address - start))
            return bytes.data() + (address - start);
    return nullptr;
}
bool is_bus_master() { return function.is_bus_master; }

}  // namespace fake

namespace keel::c {

struct module {};
struct module __this_module;

int __pci_register_driver(struct pci_driver* registered, struct module*, const char*) {
    if (fake::must_fail()) return -ENOMEM;
    fake::driver = registered;
    fake::hold("pci_register_driver", 1);
    if (fake::function.device) fake::probe();
    return 0;
}
void pci_unregister_driver(struct pci_driver*) {
    fake::remove();
    fake::driver = nullptr;
    fake::hold("pci_register_driver", -1);
}
void pci_set_drvdata(struct pci_dev*, void* data) { fake::function.driver_data = data; }
void* pci_get_drvdata(struct pci_dev*) { return fake::function.driver_data; }

int pci_enable_device_mem(struct pci_dev*) {
    if (fake::must_fail()) return -EINVAL;
    fake::function.is_enabled = true;
    fake::hold("pci_enable_device_mem", 1);
    return 0;
}
void pci_disable_device(struct pci_dev*) {
    fake::function.is_enabled = false;
    fake::hold("pci_enable_device_mem", -1);
}
void pci_set_master(struct pci_dev*) {
    fake::function.is_bus_master = true;
    fake::hold("pci_set_master", 1);
}
void pci_clear_master(struct pci_dev*) {
    fake::function.is_bus_master = false;
    fake::hold("pci_set_master", -1);
}
int dma_set_mask_and_coherent(struct device*, u64) { return fake::must_fail() ? -EIO : 0; }

unsigned long pci_resource_flags(struct pci_dev*, int) { return IORESOURCE_MEM; }
resource_size_t pci_resource_len(struct pci_dev*, int) { return fake::function.device->window_size(); }
int pci_request_region(struct pci_dev*, int, const char*) {
    if (fake::must_fail()) return -EBUSY;
    fake::hold("pci_request_region", 1);
    return 0;
}
void pci_release_region(struct pci_dev*, int) { fake::hold("pci_request_region", -1); }
void* pci_iomap(struct pci_dev*, int, unsigned long size) {
    if (fake::must_fail()) return nullptr;
    fake::function.window.resize(size);
    fake::hold("pci_iomap", 1);
    return fake::function.window.data();
}
void pci_iounmap(struct pci_dev*, void*) {
    fake::function.window.clear();
    fake::hold("pci_iomap", -1);
}

int pci_alloc_irq_vectors(struct pci_dev*, unsigned int, unsigned int, unsigned int) {
    if (fake::must_fail()) return -ENOSPC;
    fake::hold("pci_alloc_irq_vectors", 1);
    return 1;
}
void pci_free_irq_vectors(struct pci_dev*) {
    if (fake::function.handler) std::abort();  // The kernel would find the handler still there, and BUG.
    fake::hold("pci_alloc_irq_vectors", -1);
}
int pci_irq_vector(struct pci_dev*, unsigned int) { return fake::must_fail() ? -EINVAL : 24; }
int request_irq(unsigned int, irq_handler_t handler, unsigned long, const char*, void* cookie) {
    if (fake::must_fail()) return -EBUSY;
    fake::function.handler = handler;
    fake::function.cookie = cookie;
    fake::hold("request_irq", 1);
    return 0;
}
const void* free_irq(unsigned int, void* cookie) {
    if (cookie != fake::function.cookie) std::abort();
    fake::function.handler = nullptr;
    fake::function.cookie = nullptr;
    fake::hold("request_irq", -1);
    return nullptr;
}

void* dma_alloc_attrs(struct device*, unsigned long size, dma_addr_t* handle, gfp_t, unsigned long) {
    if (fake::must_fail()) return nullptr;
    *handle = 0x100000;
    auto& bytes = fake::function.dma[*handle];
    bytes.assign(size, 0);
    fake::hold("dma_alloc_attrs", 1);
    return bytes.data();
}
void dma_free_attrs(struct device*, unsigned long, void*, dma_addr_t handle, unsigned long) {
    fake::function.dma.erase(handle);
    fake::hold("dma_alloc_attrs", -1);
}

u8 readb(const volatile void* address) { return fake::read<u8>(address); }
u16 readw(const volatile void* address) { return fake::read<u16>(address); }
u32 readl(const volatile void* address) { return fake::read<u32>(address); }
u64 readq(const volatile void* address) { return fake::read<u64>(address); }
void writeb(u8 value, volatile void* address) { fake::write(value, address); }
void writew(u16 value, volatile void* address) { fake::write(value, address); }
void writel(u32 value, volatile void* address) { fake::write(value, address); }
void writeq(u64 value, volatile void* address) { fake::write(value, address); }

void _dev_err(const struct device*, const char*, ...) {}

}  // namespace keel::c
