// SPDX-License-Identifier: GPL-2.0-only
#include "area.hpp"

#include <keel/task/current.hpp>

namespace {

constexpr Literal name_of_all{"dev/ashmem"};

/// What user space reads as the name of an area, and behind it a zero.
constexpr usize longest_path = longest_name + 11;

/// Beyond it, rounding up to whole pages would go beyond what a file can have.
constexpr u64 largest_size = (~u64{0} >> 1) - (c::PAGE_SIZE - 1);

}  // namespace

Result<void> Area::on(SetName, user::Reader& from) const {
    Array<char, longest_name + 1> letters{};
    const usize length = TRY(from.read_text(Span<char>{letters}));
    auto state = state_.lock();
    if (state->memory) return error::invalid;
    state->name = Name{Span<const char>{letters}.part(0, length)};
    return {};
}

Result<void> Area::on(GetName, user::Writer& to) const {
    Name name = state_.lock()->name;
    if (name.empty()) name.append(name_of_all.letters());
    return to.write(name.with_zero());
}

Result<void> Area::on(SetSize command) const {
    auto state = state_.lock();
    if (state->memory) return error::invalid;
    state->size = command.value;
    return {};
}

Result<u64> Area::on(GetSize) const { return state_.lock()->size; }

Result<void> Area::on(SetProtectionMask command) const {
    auto mask = command.value;
    auto state = state_.lock();
    const u32 allowed = state->allowed.protection();
    if (settings_->keep_read.load()) mask |= allowed & c::PROT_READ;
    if (settings_->keep_execute.load()) mask |= allowed & c::PROT_EXEC;
    // Before the comparison, as on Android today: afterwards, as it once was, it would give back what was taken away.
    if ((mask & c::PROT_READ) != 0 && task::reading_implies_executing()) mask |= c::PROT_EXEC;
    if ((mask & ~u64{allowed}) != 0) return error::invalid;
    state->allowed = mm::Rights{static_cast<u32>(mask)};
    return {};
}

Result<u32> Area::on(GetProtectionMask) const { return state_.lock()->allowed.protection(); }

Result<bool> Area::on(Pin command) const {
    auto guard = state_.lock();
    State& state = *guard;
    if (!state.memory) return error::invalid;
    const auto pages = TRY(Pages::of(command.value, state.size));
    return state.unpinned.pin(*state.memory, pages, settings_->reclaim);
}

Result<void> Area::on(Unpin command) const {
    auto guard = state_.lock();
    State& state = *guard;
    if (!state.memory) return error::invalid;
    const auto pages = TRY(Pages::of(command.value, state.size));
    return state.unpinned.unpin(*state.memory, pages, settings_->reclaim);
}

Result<bool> Area::on(GetPinStatus command) const {
    const auto state = state_.lock();
    if (!state->memory) return error::invalid;
    const auto pages = TRY(Pages::of(command.value, state->size));
    return state->unpinned.all_pinned(pages);
}

Result<u64> Area::on(PurgeAllCaches) const {
    if (!task::is_administrator()) return error::not_permitted;
    return settings_->reclaim.purge_all();
}

Result<u64> Area::on(GetFileId) const {
    const auto state = state_.lock();
    if (!state->memory) return error::invalid;
    return (*state->memory)->inode_number();
}

Result<ARef<shmem::File>> Area::memory_of(const State& state) {
    if (!state.memory) return error::bad_file;
    return *state.memory;
}

Result<usize> Area::read(fs::ReadCall& call) const {
    if (state_.lock()->size == 0) return usize{0};
    const auto memory = TRY(memory_of(*state_.lock()));
    return memory->read(call);
}

Result<u64> Area::seek(fs::Seek seek) const {
    if (state_.lock()->size == 0) return error::invalid;
    const auto memory = TRY(memory_of(*state_.lock()));
    return memory->seek(seek);
}

lt<'a', Result<mm::Mapped>> Area::map(lt<'a', mm::NewArea> area) const {
    auto state = state_.lock();
    if (state->size == 0 || state->size > largest_size || area.size() > whole_pages(state->size)) return error::invalid;
    if (!state->allowed.contain(area.rights())) return error::not_permitted;
    area.limit_to(state->allowed);
    if (!state->memory) {
        Text<longest_path> path{name_of_all.letters()};
        if (!state->name.empty()) {
            path.append(Literal{"/"}.letters());
            path.append(state->name.letters());
        }
        state->memory = TRY(shmem::File::create(settings_->hardening, path, state->size, !area.without_reserve()));
    }
    // A private mapping has always been plain memory, with nothing of the area in it.
    if (!area.shared()) return (*state->memory)->map_anonymous(std::move(area));
    return (*state->memory)->map(std::move(area));
}

void Area::describe(fs::TextOutput& to) const {
    const auto state = state_.lock();
    if (state->memory) to.line("inode:\t{}", (*state->memory)->inode_number());
    if (!state->name.empty()) to.line("name:\t{}", state->name);
    to.line("size:\t{}", state->size);
}
