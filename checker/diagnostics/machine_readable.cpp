// SPDX-License-Identifier: GPL-2.0-only
#include "diagnostics/machine_readable.hpp"

#include <llvm/Support/FileSystem.h>
#include <llvm/Support/JSON.h>
#include <llvm/Support/Path.h>

namespace keel::checker {
namespace {

using llvm::json::Array;
using llvm::json::Object;

/// A place as people count: from 1.
struct Place {
    std::string file;
    unsigned line = 0;
    unsigned column = 0;
};

Place place_of(const clang::SourceManager& sources, clang::SourceLocation where) {
    const auto at = sources.getPresumedLoc(sources.getExpansionLoc(where));
    if (at.isInvalid()) return {};
    return {at.getFilename(), at.getLine(), at.getColumn()};
}

std::string uri_of(llvm::StringRef file) {
    llvm::SmallString<256> path{file};
    llvm::sys::fs::make_absolute(path);
    llvm::sys::path::remove_dots(path, true);
    std::string uri = "file://";
    for (const char letter : path) {
        const bool is_plain = llvm::isAlnum(letter) || llvm::StringRef{"/-._~"}.contains(letter);
        if (is_plain)
            uri += letter;
        else
            uri += "%" + llvm::toHex(llvm::StringRef{&letter, 1});
    }
    return uri;
}

Object physical(const Place& place) {
    return Object{{"artifactLocation", Object{{"uri", uri_of(place.file)}}},
                  {"region", Object{{"startLine", place.line}, {"startColumn", place.column}}}};
}

/// The edit that a hint stands for, as the range it replaces and the text.
struct Edit {
    Place begin;
    Place end;
    std::string text;
};

std::optional<Edit> edit_of(const clang::ASTContext& ast, const clang::FixItHint& hint) {
    const auto& sources = ast.getSourceManager();
    if (hint.RemoveRange.isInvalid()) return std::nullopt;
    auto end = hint.RemoveRange.getEnd();
    if (hint.RemoveRange.isTokenRange())
        end = clang::Lexer::getLocForEndOfToken(sources.getExpansionLoc(end), 0, sources, ast.getLangOpts());
    return Edit{place_of(sources, hint.RemoveRange.getBegin()), place_of(sources, end), hint.CodeToInsert};
}

}  // namespace

bool write_sarif(const clang::ASTContext& ast, std::span<const Finding* const> findings, llvm::StringRef file) {
    const auto& sources = ast.getSourceManager();
    Array rules;
    std::map<Code, std::int64_t> rule_index;
    for (const auto* finding : findings) {
        if (!rule_index.try_emplace(finding->code, static_cast<std::int64_t>(rules.size())).second) continue;
        Object rule{{"id", spell(finding->code)}};
        if (const auto* explanation = explain(spell(finding->code))) {
            rule["shortDescription"] = Object{{"text", llvm::StringRef{explanation->title}}};
            rule["fullDescription"] = Object{{"text", llvm::StringRef{explanation->text}}};
        }
        rules.push_back(std::move(rule));
    }
    Array results;
    for (const auto* finding : findings) {
        Object result{{"ruleId", spell(finding->code)},
                      {"ruleIndex", rule_index[finding->code]},
                      {"level", finding->is_warning ? "warning" : "error"},
                      {"message", Object{{"text", finding->text}}}};
        if (const auto place = place_of(sources, finding->where); place.line != 0)
            result["locations"] = Array{Object{{"physicalLocation", physical(place)}}};
        Array related;
        for (const auto& note : finding->notes)
            if (const auto place = place_of(sources, note.where); place.line != 0)
                related.push_back(Object{{"id", static_cast<std::int64_t>(related.size())},
                                         {"physicalLocation", physical(place)},
                                         {"message", Object{{"text", note.text}}}});
        if (!related.empty()) result["relatedLocations"] = std::move(related);
        std::map<std::string, Array> edits;
        for (const auto& fix : finding->fixes)
            if (const auto edit = edit_of(ast, fix))
                edits[edit->begin.file].push_back(
                    Object{{"deletedRegion", Object{{"startLine", edit->begin.line},
                                                    {"startColumn", edit->begin.column},
                                                    {"endLine", edit->end.line},
                                                    {"endColumn", edit->end.column}}},
                           {"insertedContent", Object{{"text", edit->text}}}});
        if (!edits.empty()) {
            Array changes;
            for (auto& [name, replacements] : edits)
                changes.push_back(Object{{"artifactLocation", Object{{"uri", uri_of(name)}}},
                                         {"replacements", std::move(replacements)}});
            result["fixes"] = Array{Object{{"description", Object{{"text", "apply the edit"}}},
                                           {"artifactChanges", std::move(changes)}}};
        }
        results.push_back(std::move(result));
    }
    const llvm::json::Value log = Object{
        {"$schema", "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json"},
        {"version", "2.1.0"},
        {"runs", Array{Object{{"tool", Object{{"driver", Object{{"name", "keel"}, {"rules", std::move(rules)}}}}},
                              {"columnKind", "unicodeCodePoints"},
                              {"results", std::move(results)}}}}};
    std::error_code failed;
    llvm::raw_fd_ostream out{file, failed};
    if (failed) return false;
    out << llvm::formatv("{0:2}\n", log);
    return !out.has_error();
}

bool write_json(const clang::ASTContext& ast, std::span<const Finding* const> findings, llvm::StringRef file) {
    const auto& sources = ast.getSourceManager();
    std::error_code failed;
    llvm::raw_fd_ostream out{file, failed, llvm::sys::fs::OF_Append};
    if (failed) return false;
    for (const auto* finding : findings) {
        const auto place = place_of(sources, finding->where);
        Array notes;
        for (const auto& note : finding->notes) {
            const auto at = place_of(sources, note.where);
            notes.push_back(Object{{"file", at.file}, {"line", at.line}, {"column", at.column}, {"message", note.text}});
        }
        Array fixes;
        for (const auto& fix : finding->fixes)
            if (const auto edit = edit_of(ast, fix))
                fixes.push_back(Object{{"file", edit->begin.file},
                                       {"line", edit->begin.line},
                                       {"column", edit->begin.column},
                                       {"end_line", edit->end.line},
                                       {"end_column", edit->end.column},
                                       {"text", edit->text}});
        out << llvm::json::Value(Object{{"code", spell(finding->code)},
                                        {"level", finding->is_warning ? "warning" : "error"},
                                        {"file", place.file},
                                        {"line", place.line},
                                        {"column", place.column},
                                        {"message", finding->text},
                                        {"notes", std::move(notes)},
                                        {"fixes", std::move(fixes)}})
            << '\n';
    }
    return !out.has_error();
}

}  // namespace keel::checker
