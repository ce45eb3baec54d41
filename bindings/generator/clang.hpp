// SPDX-License-Identifier: GPL-2.0-only
#pragma once

/// The parts of clang and the standard library that the generator uses, as one precompiled header.

#include <clang/AST/ASTContext.h>
#include <clang/AST/Attr.h>
#include <clang/AST/Decl.h>
#include <clang/AST/RecordLayout.h>
#include <clang/AST/Type.h>
#include <clang/Basic/Diagnostic.h>
#include <clang/Basic/SourceManager.h>
#include <clang/Frontend/ASTUnit.h>
#include <clang/Lex/Preprocessor.h>
#include <clang/Tooling/Tooling.h>

#include <filesystem>
#include <format>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>
