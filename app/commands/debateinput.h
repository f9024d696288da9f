#pragma once

#include "model/formats/formats.h"
#include "model/formats/networks/dnavariables.h"
#include "model/store/debatefile.h"

/// A debate that a command reads, from a .debate file or from a text format.
class DebateInput {
public:
    /// @param formatKey  as --from gives it; empty: told by the content.
    /// @param dna        which variable of Discourse Network Analyzer is what.
    static Result<DebateInput> open(const QString& path, const QString& formatKey = {}, const DnaChoice& dna = {});

    /// Fits what was read to the debate that is to take it in, where its format knows how.
    void settleFor(const Debate& receiver);

    const Debate& debate() const { return m_file ? m_file->debate() : m_debate; }
    const Format& format() const { return *m_format; }
    const Report& report() const { return m_report; }
    DebateFile* file() const { return m_file.get(); } ///< null when it came from a text format

private:
    static Result<DebateInput> openFile(const QString& path);
    static Result<DebateInput> readDna(const QString& path, const DnaChoice& dna);
    static Result<DebateInput> readText(
        const QString& path, const QByteArray& bytes, const Format* format, const DnaChoice& dna);
    static Result<DebateInput> from(const QString& path, Result<Imported> imported, const Format* format);

    std::unique_ptr<DebateFile> m_file;
    Debate m_debate;
    const Format* m_format = nullptr;
    Report m_report;
};
