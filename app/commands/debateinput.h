#pragma once

#include "app/exchange/inputreading.h"
#include "model/store/debatefile.h"

/// A debate that a command reads, from a .debate file or from another format.
class DebateInput {
public:
    /// Its format is told by its content.
    static Result<DebateInput> open(const QString& path);

    const Debate& debate() const { return m_file ? m_file->debate() : m_debate; }
    const Format& format() const { return *m_format; }
    const Report& report() const { return m_report; }
    DebateFile* file() const { return m_file.get(); } ///< null when it came from another format

private:
    static Result<DebateInput> openFile(const QString& path);

    std::unique_ptr<DebateFile> m_file;
    Debate m_debate;
    const Format* m_format = nullptr;
    Report m_report;
};
