// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check %s
// Registers and windows.
#include <keel/bus/pci.hpp>
#include <keel/dma/coherent.hpp>
#include <keel/io/memory.hpp>
#include <keel/io/mmio.hpp>
#include <keel/io/port.hpp>

using namespace keel;

struct Control : Register<u32, 0x04> {
    static constexpr Field<Control, bool, 0> enable{};
    static constexpr Field<Control, u8, 8, 15> prescale{};
};
struct Wide : Register<u64, 0x08> {
    static constexpr Field<Wide, u64, 0, 63> all{};
};
using Window = Mmio<0x10>;

template class keel::Value<Control>;
template class keel::io::Window<io::MappedOrdered, 0x10>;
template class keel::io::Memory<0x100>;
template class keel::io::Ports<8>;
template class keel::Bounded<4>;
template class keel::io::Window<io::PciConfiguration, 256>;
template class keel::dma::Coherent<u32, 16>;

struct Latency : Register<u8, 0x0d> {
    static constexpr Field<Latency, u8, 0, 7> timer{};
};
void be_patient(const pci::BoundDevice& device) { device.configuration().write(Latency::timer(0x20)); }

u64 use(const Window& window) {
    window.update(Control::enable(true) | Control::prescale(3));
    window.write(Wide::all(1));
    return window.read<Control>()[Control::prescale] + window.read<Wide>()[Wide::all];
}

struct Engine {};
struct Graphics : Engine {
    static constexpr usize base = 0x40;
};
struct Halt : RelativeRegister<Engine, u32, 0x08> {
    static constexpr Field<Halt, bool, 0> now{};
    static constexpr Field<Halt, Bounded<3>, 4, 6> cause{};
};
struct Entry : RegisterArray<u32, 0x80, 4, 8> {
    static constexpr Field<Entry, u32, 0, 31> all{};
};
struct Command : Register<u16, 0x04> {
    static constexpr Field<Command, bool, 2> bus_master{};
};

template <class AnyWindow>
u64 everything(const AnyWindow& window, usize index) {
    window.template write<Graphics>(Halt::now(true) | Halt::cause(5));
    window.template update<Graphics>(Halt::now(false));
    window.write(index, Entry::all(7));
    window.template write_at<3>(Entry::all(8));
    return window.template read<Halt, Graphics>()[Halt::cause].value() + window.template read<Entry>(index)[Entry::all] +
           window.template read_at<Entry, 3>()[Entry::all];
}

u64 each_path(const Mmio<0x100>& mapped, const RelaxedMmio<0x100>& relaxed, const io::Memory<0x100>& memory) {
    return everything(mapped, 1) + everything(relaxed, 1) + everything(memory.window(), 1);
}

Result<u64> ports(usize index) {
    const auto ports = TRY(io::Ports<0x100>::claim(0x300, "keel"));
    return everything(ports.window(), index);
}

bool is_bus_master(const pci::BoundDevice& device) {
    return device.configuration().read<Command>()[Command::bus_master];
}

Result<Bounded<4>> bounded(u64 asked) {
    const Bounded<4> most = 15;
    const auto wanted = Bounded<4>::from(asked);
    if (!wanted || *wanted > most) return error::range;
    return *wanted;
}
