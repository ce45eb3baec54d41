// SPDX-License-Identifier: GPL-2.0-only
#include "support/kernels.hpp"

#include <algorithm>

#include "support/files.hpp"
#include "support/user_error.hpp"

namespace keel {

namespace {

fs::path image_of(const fs::path& folder, const std::string& version) {
    for (const auto& place : {folder / "boot" / ("vmlinuz-" + version), folder / "lib/modules" / version / "vmlinuz"}) {
        if (fs::exists(place)) return place;
    }
    return {};
}

Kernel kernel_at(const std::string& series, const std::string& version, const KernelPlaces& places) {
    const auto folder = places.images / version;
    return {.series = series,
            .version = version,
            .headers = places.headers / ("linux-headers-" + version),
            .image = image_of(folder, version),
            .modules = folder / "lib/modules" / version};
}

/// 7.3.4+deb13-amd64 -> 7.3
std::string series_of(const std::string& version) {
    const auto first = version.find('.');
    if (first == version.npos) return version;
    return version.substr(0, version.find_first_not_of("0123456789", first + 1));
}

std::string supported(const Anchor& anchor) {
    std::string list;
    for (const auto& kernel : anchor.kernels()) list += (list.empty() ? "" : ", ") + kernel.series;
    return list;
}

void require_supported(const std::string& version, const Anchor& anchor) {
    const auto series = series_of(version);
    const auto& known = anchor.kernels();
    if (std::ranges::any_of(known, [&](const auto& kernel) { return kernel.series == series; })) return;
    throw UserError{"kernel " + version + " is not supported; supported series: " + supported(anchor),
                    "build for one of these (keel build --kernel " + known.front().series +
                        "), or add the series to cli/anchor.conf and run `keel test`"};
}

/// The headers folder must be whole and made for this architecture.
void require_headers(const Kernel& kernel) {
    const auto& folder = kernel.headers;
    if (!fs::exists(folder)) {
        throw UserError{"kernel " + kernel.version + " has no headers: " + folder.string() + " is not there",
                        "install its headers in the root: ./keel shell apt-get install linux-headers-" + kernel.version};
    }
    const auto configuration = folder / "include/config/auto.conf";
    if (!fs::exists(folder / "Makefile") || !fs::exists(configuration)) {
        throw UserError{folder.string() + " is not a whole headers folder: it lacks " +
                            (fs::exists(configuration) ? "Makefile" : "include/config/auto.conf"),
                        "give the folder of a linux-headers package, not the -common one, nor a source tree that was "
                        "never configured"};
    }
    const auto options = lines_of(read_file(configuration));
    if (std::ranges::find(options, "CONFIG_X86_64=y") == options.end()) {
        throw UserError{folder.string() + " is for another architecture than x86_64",
                        "take the headers package whose name ends in -amd64"};
    }
}

Kernel from_headers_folder(const fs::path& folder, const Anchor& anchor, const KernelPlaces& places) {
    const auto release = folder / "include/config/kernel.release";
    if (!fs::exists(release)) {
        throw UserError{folder.string() + " is not a kernel headers folder: it lacks include/config/kernel.release",
                        "give a folder such as " + (places.headers / "linux-headers-VERSION").string()};
    }
    const std::string version{trimmed(read_file(release))};
    auto kernel = kernel_at(series_of(version), version, places);
    kernel.headers = folder;
    require_supported(version, anchor);
    require_headers(kernel);
    return kernel;
}

}  // namespace

std::vector<Kernel> installed_kernels(const KernelPlaces& places) {
    std::vector<Kernel> kernels;
    for (const auto& line : lines_of(read_file(places.list))) {
        const auto words = words_of(line);
        if (words.size() >= 2) kernels.push_back(kernel_at(words[0], words[1], places));
    }
    return kernels;
}

Kernel find_kernel(const std::string& name, const Anchor& anchor, const KernelPlaces& places) {
    if (name.contains('/')) return from_headers_folder(fs::absolute(name), anchor, places);
    const auto kernels = installed_kernels(places);
    if (kernels.empty()) throw UserError{"the root has no kernels", "make it anew: ./keel clean --all, then ./keel setup"};
    if (name.empty()) {
        require_headers(kernels.front());
        return kernels.front();
    }
    const auto found =
        std::ranges::find_if(kernels, [&](const Kernel& kernel) { return kernel.series == name || kernel.version == name; });
    if (found != kernels.end()) {
        require_headers(*found);
        return *found;
    }
    require_supported(name, anchor);
    const auto kernel = kernel_at(series_of(name), name, places);
    require_headers(kernel);
    return kernel;
}

void require_image(const Kernel& kernel) {
    if (!kernel.image.empty() && fs::exists(kernel.modules / "modules.dep")) return;
    throw UserError{"kernel " + kernel.version + " has headers but no image here, so it can be built for, not booted",
                    "boot one of the kernels that `keel doctor` lists"};
}

}  // namespace keel
