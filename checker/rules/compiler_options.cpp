// SPDX-License-Identifier: GPL-2.0-only

/// The options of the compiler are part of the contract (dialect, section 1): without them the compiler itself makes
/// undefined behaviour of what the rules take for defined.

#include "rules/compiler_options.hpp"

namespace keel::checker::rules {

void compiler_options(const clang::CompilerInstance& compiler, Report& report) {
    const auto& language = compiler.getLangOpts();
    const auto& generation = compiler.getCodeGenOpts();
    const auto traps = [&](clang::SanitizerMask kind) {
        return language.Sanitize.has(kind) && generation.SanitizeTrap.has(kind);
    };
    const std::pair<bool, std::string_view> wanted[] = {
        {!language.Exceptions && !language.CXXExceptions, "-fno-exceptions: nothing unwinds in a kernel"},
        {!language.RTTI, "-fno-rtti"},
        {!language.ThreadsafeStatics, "-fno-threadsafe-statics"},
        {generation.getFiniteLoops() == clang::CodeGenOptions::FiniteLoopsKind::Never,
         "-fno-finite-loops: a loop may run for ever"},
        {generation.RelaxedAliasing, "-fno-strict-aliasing"},
        {generation.NullPointerIsValid, "-fno-delete-null-pointer-checks"},
        {traps(clang::SanitizerKind::SignedIntegerOverflow),
         "-fsanitize=signed-integer-overflow -fsanitize-trap=all: an overflow traps"},
        {traps(clang::SanitizerKind::IntegerDivideByZero),
         "-fsanitize=integer-divide-by-zero -fsanitize-trap=all: a division by zero traps"},
        {traps(clang::SanitizerKind::ShiftBase) && traps(clang::SanitizerKind::ShiftExponent),
         "-fsanitize=shift -fsanitize-trap=all: a shift out of range traps"},
        {traps(clang::SanitizerKind::Builtin),
         "-fsanitize=builtin -fsanitize-trap=all: __builtin_clz(0) and its kin trap"},
        {language.NoSanitizeFiles.empty(), "no -fsanitize-ignorelist: each function traps"},
        {!generation.StrictEnums, "-fno-strict-enums: an open enum has each value of its type"},
    };
    std::string missing;
    for (const auto& [is_there, option] : wanted)
        if (!is_there) missing += (missing.empty() ? "" : "; ") + std::string{option};
    if (!missing.empty())
        report.error(Code::options_differ, {},
                     "this is a kernel build without options that the rules rely on (" + missing +
                         "); build it through cli/kbuild/keel.mk, which has them all");
}

}  // namespace keel::checker::rules
