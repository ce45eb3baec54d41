// SPDX-License-Identifier: GPL-2.0-only

/// Anonymous shared memory, as Android has it: /dev/ashmem, whose calls uapi.h describes.

#include "area.hpp"

#include <keel/module.hpp>

class Ashmem : Pinned {
    using Shrinker = reclaim::Shrinker<Reclaim>;

public:
    static constexpr ModuleInformation module{
        .name = "keel-ashmem",
        .author = "The Keel project",
        .description = "Anonymous shared memory that the kernel may take back, in memory-safe C++",
    };

    static Result<Box<Ashmem>> start() {
        auto settings = TRY(Arc<Settings>::make(TRY(shmem::Hardening::install())));
        auto shrinker = TRY(Shrinker::create(Literal{"android-ashmem"}, 4 * c::DEFAULT_SEEKS, settings->reclaim));
        auto keep_read = TRY(File<Switch<KeepRead>>::create(KeepRead::device, settings));
        auto keep_execute = TRY(File<Switch<KeepExecute>>::create(KeepExecute::device, settings));
        auto unpinning = TRY(File<Switch<UnpinningEnabled>>::create(UnpinningEnabled::device, settings));
        auto areas = TRY(File<Area>::create(Literal{"ashmem"}, settings));
        return make_box<Ashmem>(std::move(settings), std::move(shrinker), std::move(keep_read), std::move(keep_execute),
                                std::move(unpinning), std::move(areas));
    }

    template <class T>
    using File = misc::OpenFiles<T>;

    Ashmem(lt<'s', Arc<Settings>> settings, lt<'s', Shrinker> shrinker, File<Switch<KeepRead>> keep_read,
           File<Switch<KeepExecute>> keep_execute, File<Switch<UnpinningEnabled>> unpinning, File<Area> areas)
        : settings_{std::move(settings)},
          shrinker_{std::move(shrinker)},
          keep_read_{std::move(keep_read)},
          keep_execute_{std::move(keep_execute)},
          unpinning_{std::move(unpinning)},
          areas_{std::move(areas)} {}

private:
    Arc<Settings> settings_;
    lt<&Ashmem::settings_, Shrinker> shrinker_;
    File<Switch<KeepRead>> keep_read_;
    File<Switch<KeepExecute>> keep_execute_;
    File<Switch<UnpinningEnabled>> unpinning_;
    File<Area> areas_;
};

template struct keel::Module<Ashmem>;
