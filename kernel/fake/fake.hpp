// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

/// A stand-in for the kernel's functions in a plain process: a driver's own source runs on a modelled
/// device, one thread, and every step can be made to fail.
///
/// Time goes on only while the driver sleeps: `schedule_timeout` lets the device work for one tick.
namespace fake {

/// A device's registers and its view of memory.
class Device {
public:
    virtual ~Device() = default;
    virtual std::uint64_t read(std::size_t offset, std::size_t size) = 0;
    virtual void write(std::size_t offset, std::size_t size, std::uint64_t value) = 0;
    /// One tick of time passes.
    virtual void tick() = 0;
    /// Asked once per tick: whether the interrupt line is raised.
    virtual bool interrupting() const = 0;
    virtual std::size_t window_size() const = 0;

    std::uint16_t vendor = 0;
    std::uint16_t device = 0;
};

/// What the driver holds at the moment, by the name of what gave it. Empty: nothing is left behind.
std::map<std::string, int> held();

/// The `nth` call from now on that may fail does; 0: none.
void fail_call(unsigned nth);
/// Whether the call that was to fail has come.
bool call_has_failed();

/// Puts `device` on the bus; null takes it off. With a driver loaded, probe or remove runs. The result of
/// probe, or 0.
int plug(Device* device);
/// Loads and unloads the module that is linked in.
int load();
void unload();

/// What happens while somebody sleeps, once: to unplug a device under a waiting reader, and the like.
void while_sleeping(void (*act)());

/// An open file of the one device file there is. -ENOENT where there is none.
class File {
public:
    File();
    ~File();
    File(const File&) = delete;
    File& operator=(const File&) = delete;

    int error() const { return error_; }
    long read(void* to, std::size_t size, long long position);
    long write(const void* from, std::size_t size, long long position);
    long control(unsigned int number, void* argument);

private:
    struct Opened;
    Opened* opened_ = nullptr;
    int error_ = 0;
};

/// Register accesses to these bytes are plain accesses of memory; null: to none.
void plain_window(void* memory, std::size_t size);

/// Memory that the device reaches at an address of its bus.
void* dma_memory(std::uint64_t address, std::size_t size);
/// The driver's own memory that it has mapped for the device, and not taken back. Null where there is none.
void* mapped_memory(std::uint64_t address, std::size_t size);
/// Whether the device may reach memory by itself.
bool is_bus_master();

/// How many allocations still succeed; negative: all.
extern int allocations_left;
/// Allocations that have not been freed.
extern int objects_alive;

}  // namespace fake
