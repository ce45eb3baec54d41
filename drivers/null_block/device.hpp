// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include "disk.hpp"

#include <keel/configfs/attribute.hpp>
#include <keel/sync/mutex_locked.hpp>

/// A device that was made in configfs or when the module was loaded, with power or without.
class Device : Pinned {
public:
    using Attributes =
        configfs::Attributes<files::Power, files::BlockSize, files::Size, files::Rotational, files::IrqMode,
                             files::CompletionTime, files::Depth, files::SubmitQueues, files::PollQueues,
                             files::MostSectors, files::HomeNode, files::MemoryBacked, files::Discard,
                             files::VirtualBoundary, files::NoScheduler, files::ZeroReads>;

    Device(const block::DiskName& name, const Settings& settings) : name_{name}, state_{State{settings}} {}

    bool show(files::Power) const { return state_.lock()->has_power(); }
    Result<void> store(files::Power power) const { return power.value ? power_on() : power_off(); }

    template <class File>
    typename File::Value show(File) const {
        return File::of(state_.lock()->settings);
    }
    /// `error::busy` while there is power.
    template <class File>
    Result<void> store(File file) const {
        if (!File::allows(file.value)) return error::invalid;
        auto state = state_.lock();
        if (state->has_power()) return error::busy;
        File::of(state->settings) = file.value;
        return {};
    }

    Result<void> power_on() const {
        auto state = state_.lock();
        if (state->has_power()) return {};
        if (state->settings.memory_backed)
            state->memory = TRY(NullDisk<MemoryQueue>::make(name_, state->settings));
        else
            state->nothing = TRY(NullDisk<NullQueue>::make(name_, state->settings));
        return {};
    }
    Result<void> power_off() const {
        auto state = state_.lock();
        state->nothing.reset();
        state->memory.reset();
        return {};
    }
    /// The directory goes, and the disk with it, even where one of the files is still open.
    void on_rmdir() const { static_cast<void>(power_off()); }

private:
    struct State {
        explicit State(const Settings& settings) : settings{settings} {}

        bool has_power() const { return nothing.has_value() || memory.has_value(); }

        Settings settings;
        Option<Box<NullDisk<NullQueue>>> nothing;
        Option<Box<NullDisk<MemoryQueue>>> memory;
    };

    block::DiskName name_;
    MutexLocked<State> state_;
};
