// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check %s
// A device file whose open files are objects: with every operation, and with none.
#include <keel/misc/open_files.hpp>
#include <keel/shmem/file.hpp>
#include <keel/sync/mutex_locked.hpp>

using namespace keel;

struct GetSize : ioctl::Plain<'K', 1> {};
struct SetSize : ioctl::ByValue<'K', 2> {};
struct GetName : ioctl::ReadInto<'K', 3, 16> {};
struct SetName : ioctl::WriteFrom<'K', 4, 16> {};
struct GetId : ioctl::Read<'K', 5, u64> {};
struct Test : ioctl::Write<'K', 6, u32> {
    static constexpr u32 number = ioctl::number_of(ioctl::Direction::none, 'K', 6, 0);
};
static_assert(SetSize::number == 0x40084b02 && SetSize::compat_number == 0x40044b02 && Test::number == 0x4b06);
static_assert(GetName::number == 0x80104b03 && SetName::number == 0x40104b04);

struct Shared {
    explicit Shared(shmem::Hardening hardening) : hardening{hardening} {}
    shmem::Hardening hardening;
};

class Memory : Pinned {
public:
    using Shared = ::Shared;
    using Commands = ioctl::Commands<GetSize, SetSize, GetName, SetName, GetId, Test>;

    static Result<Box<Memory>> open(const Arc<Shared>& shared) {
        return make_box<Memory>(TRY(shmem::File::create(shared->hardening, Text<8>{Literal{"memory"}.letters()}, 8192, true)));
    }
    explicit Memory(ARef<shmem::File> file) : file_{std::move(file)} {}

    Result<u64> on(GetSize) const { return state_.lock()->size; }
    Result<void> on(SetSize command) const {
        auto state = state_.try_lock();
        if (!state) return error::busy;
        (*state)->size = command.value;
        return {};
    }
    Result<void> on(GetName, user::Writer& to) const {
        const auto name = state_.lock()->name;
        return to.write(name.with_zero());
    }
    Result<void> on(SetName, user::Reader& from) const {
        Array<char, 16> letters{};
        const usize length = TRY(from.read_text(Span<char>{letters}));
        state_.lock()->name = Text<15>{Span<const char>{letters}.part(0, length)};
        return {};
    }
    Result<u64> on(GetId) const { return file_->inode_number(); }
    Result<bool> on(Test command) const { return command.value == 1; }

    Result<usize> read(fs::ReadCall& call) const { return file_->read(call); }
    Result<usize> write(user::Reader& from, u64) const { return from.left(); }
    Result<u64> seek(fs::Seek seek) const { return file_->seek(seek); }
    lt<'a', Result<mm::Mapped>> map(lt<'a', mm::NewArea> area) const {
        if (area.size() > 8192 || !area.rights().contain(mm::Rights{c::PROT_READ})) return error::invalid;
        area.limit_to(mm::Rights{c::PROT_READ});
        if (!area.shared()) return file_->map_anonymous(std::move(area));
        return file_->map(std::move(area));
    }
    void describe(fs::TextOutput& to) const {
        const auto name = state_.lock()->name;
        to.line("name:\t{}", name);
        to.line("size:\t{}", state_.lock()->size);
    }

private:
    struct State {
        u64 size = 0;
        Text<15> name;
    };
    ARef<shmem::File> file_;
    MutexLocked<State> state_;
};

class Nothing : Pinned {
public:
    using Shared = ::Shared;
    static Result<Box<Nothing>> open(const Arc<Shared>&) { return make_box<Nothing>(); }
};

class Bytes : Pinned {
public:
    using Shared = ::Shared;
    static Result<Box<Bytes>> open(const Arc<Shared>&) { return make_box<Bytes>(); }
    Result<usize> read(fs::ReadCall& call) const {
        if (call.position() != 0 || call.left() == 0) return usize{0};
        const Array<u8, 2> bytes{{'0', '\n'}};
        return TRY(call.put(Span<const u8>{bytes})) + TRY(call.put_zeroes(2));
    }
    Result<usize> write(fs::WriteCall& call) const {
        Array<u8, 4> bytes{};
        if (call.position() == 0) TRY(call.take_all(Span<u8>{bytes}));
        return call.left() == 0 ? usize{4} : call.take(Span<u8>{bytes});
    }
};

template class keel::misc::OpenFiles<Memory>;

Result<Arc<Shared>> share() { return Arc<Shared>::make(TRY(shmem::Hardening::install())); }

Result<void> add(const Arc<Shared>& shared) {
    const auto first = TRY(misc::OpenFiles<Memory>::create(Literal{"memory"}, Arc<Shared>{shared}));
    const auto second = TRY(misc::OpenFiles<Nothing>::create(Literal{"nothing"}, Arc<Shared>{shared}));
    const auto third = TRY(misc::OpenFiles<Bytes>::create(Literal{"bytes"}, Arc<Shared>{shared}));
    const auto file = TRY(shmem::File::create(shared->hardening, Text<8>{}, 4096, false));
    return file->punch_hole(0, 4096);
}
