// SPDX-License-Identifier: GPL-2.0-only

/// Writes the examples of every explanation as files: CODE.accepted.cpp and CODE.refused.cpp.

#include <filesystem>
#include <fstream>
#include <iostream>

#include "diagnostics/codes.hpp"

int main(int count, char** arguments) {
    if (count != 2) {
        std::cerr << "usage: keel_examples FOLDER\n";
        return 2;
    }
    const std::filesystem::path folder = arguments[1];
    std::filesystem::remove_all(folder);
    std::filesystem::create_directories(folder);
    for (const auto& entry : keel::checker::explanations()) {
        const auto write = [&](const char* verdict, std::string_view text) {
            if (!text.empty()) std::ofstream{folder / (spell(entry.code) + "." + verdict + ".cpp")} << text;
        };
        write("accepted", entry.accepted);
        write("refused", entry.refused);
    }
}
