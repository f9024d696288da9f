#pragma once

#include "model/debate/progress.h"
#include "model/debate/result.h"
#include "model/formats/report.h"

#include <map>

/// What a reader cannot know for certain, with its best guess.
struct ImportQuestion {
    struct Choice {
        QString value;
        QString shown; ///< plain text for people
    };

    QString key; ///< as --choose KEY=VALUE names it
    QString text; ///< such as “Which attribute is the text of a claim?”
    std::vector<Choice> choices;
    QString guess; ///< one of the values
    QStringList examples = {}; ///< what the file has there, the first few
    bool isOfFile = false; ///< an answer about one file says nothing about another
};

/// Values by the keys of questions. Questions that it leaves out are answered by the guess.
using ImportAnswers = std::map<QString, QString>;

/// A kind of file that debates come from or go to. Pictures are listed like the others, but drawn elsewhere: they have
/// no `write`.
struct Format {
    using Read = Result<Imported> (*)(const QByteArray& bytes, const Progress& progress);
    using Ask = std::vector<ImportQuestion> (*)(const QByteArray& bytes);
    using AskFurther = std::vector<ImportQuestion> (*)(const QByteArray& bytes, const ImportAnswers& answers);
    using ReadAnswered
        = Result<Imported> (*)(const QByteArray& bytes, const ImportAnswers& answers, const Progress& progress);
    using ReadWithBeside
        = Result<Imported> (*)(const QByteArray& bytes, const QByteArray& beside, const Progress& progress);
    using Write = Exported (*)(const Debate& debate);
    using WriteChosen = Result<Exported> (*)(const Debate& debate, const std::vector<ClaimId>& claims);
    using Settle = Imported (*)(const Debate& receiver, Imported imported);
    using Recognise = bool (*)(QByteArrayView start);

    QString key; ///< as --from and --to name it
    QString name; ///< for people
    QStringList suffixes; ///< without dots; the first is the usual one
    QString mediaType;
    bool reads = false;
    bool writes = false;
    bool isPicture = false;
    Recognise recognise = nullptr; ///< by the first 4 KB of a file
    Read read = nullptr;
    Write write = nullptr;
    WriteChosen writeChosen = nullptr; ///< for formats about single claims, instead of `write`; no claims: all
    Settle settle = nullptr; ///< fits what was read to the debate that takes it in
    bool isFolder = false; ///< written as a folder, by writeDossier() or else writeParts
    Ask ask = nullptr; ///< what to ask before reading; none: nothing
    ReadAnswered readAnswered = nullptr; ///< with the answers, where there is something to ask
    QString besideEnding = {}; ///< that the name of a file gets which belongs to it, such as ".map"; empty: none
    ReadWithBeside readWithBeside = nullptr; ///< with that file's content, where it is there
    AskFurther askFurther = nullptr; ///< instead of `ask`, where one answer decides what else is asked
    Write writeParts = nullptr; ///< of a folder: all of it is beside, with endings such as "/claims.csv"
    QStringList alsoReads = {}; ///< suffixes of files that it reads, and another format writes
};

/// All of them, Counterpoint's own first.
const std::vector<Format>& formats();

const Format* formatCalled(const QString& key); ///< null: there is none
const Format* formatOfSuffix(const QString& fileName); ///< null: no format has it

/// The one that reads files of that name; null: none does.
const Format* formatReading(const QString& fileName);

/// The format that the content shows, whatever the file is called; null when none does.
const Format* formatOfContent(QByteArrayView start);

/// What a file of no format here is, judged by its first bytes, such as “a PDF document”; empty when nobody can tell.
QString nameOfForeign(QByteArrayView start);
