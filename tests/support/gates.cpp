#include "tests/support/gates.h"

#include <algorithm>

namespace {

const QStringList screen{"app/", "views/"};
const QStringList code{"app/", "views/", "model/", "benchmarks/", "tests/"};

QRegularExpression word(const QString& alternatives)
{
    return QRegularExpression("\\b(?:" + alternatives + ")\\b");
}

struct Measured {
    int lines;
    QString said;
};

QStringList longestFirst(std::vector<Measured> found)
{
    std::ranges::stable_sort(found, std::greater(), &Measured::lines);
    QStringList texts;
    for (const Measured& one : found)
        texts << one.said;
    return texts;
}

} // namespace

const std::vector<Gate>& gates()
{
    static const std::vector<Gate> all{
        {"no nested event loops", screen,
            QRegularExpression("(?<!\\bapplication)(?<!\\bdrag)(?<!\\bloop)(?:\\.|->)exec\\("),
            "exec() hangs an assistive technology's press; open() does not"},
        {"no dialogs that wait", screen,
            QRegularExpression("\\bQMessageBox::(?:question|information|warning|critical|about)\\(|"
                               "\\bQ(?:File|Input|Color|Font)Dialog::get\\w+\\("),
            "a static dialog runs a nested event loop; open() one instead"},
        {"the model knows no screen", {"model/"},
            word("Q(?:Widget|Painter|Color|Font|FontMetricsF?|Image|Pixmap|Icon|Graphics\\w+|Application|"
                 "GuiApplication"
                 "|UndoStack|TextDocument|Dialog|Window)"),
            "the model never mentions the screen"},
        {"views know no files", {"views/"},
            word("Q(?:File|SaveFile|FileInfo|FileDialog|Dir|DirIterator|TemporaryFile|TemporaryDir|"
                 "FileSystemWatcher"
                 "|Settings|StandardPaths)|DebateFile|std::[io]?fstream|std::filesystem"),
            "views never mention files"},
        {"files are whole", {"app/", "model/"}, word("QSaveFile"),
            "of a full disk it makes an empty file; WholeFile does not", {"model/debate/wholefile.h"}}, // is one
        {"SQLite only through its own interface", code, word("QSqlDatabase|QSqlQuery"),
            "sessions, backup and cancelling need SQLite's own interface"},
        {"no XML trees", code, word("QDomDocument"), "a hostile XML file would be expanded in memory"},
        {"no drawing of foreign pictures", screen, word("QSvgRenderer|QGraphicsSvgItem|QSvgWidget|QMovie"),
            "a picture in a document may name other files", {"app/window/icons.cpp"}}, // its own
        {"text is plain text", screen,
            QRegularExpression("\\b(?:setHtml|insertHtml|appendHtml|setMarkdown|fromHtml)\\(|"
                               "\\bQt::(?:RichText|AutoText|MarkdownText)\\b|\\bQTextBrowser\\b"),
            "text of a debate would be obeyed as markup", {"app/window/help/"}}, // its own
        {"nothing loaded from the net", code, word("QNetworkAccessManager|QWebEngine\\w*"),
            "the program works offline"},
        {"no singletons", {"app/", "views/", "model/", "benchmarks/"},
            QRegularExpression("\\bstatic\\s+\\w+\\s*[&*]\\s*(?:instance|self|get)\\("),
            "what a class needs is in its constructor"},
        {"nothing sleeps", {"app/", "views/", "model/", "tests/"},
            QRegularExpression("\\b(?:(?:qSleep|msleep|usleep|sleep_for|sleep_until)\\s*\\(|qWait\\(\\d{3})"),
            "waiting for a time instead of for what is to happen is slow here and wrong there",
            {"model/store/filestamp.cpp", "model/store/folderlock.cpp"}}, // what tells nobody that it has happened
        {"nothing is left to do", {}, QRegularExpression("\\b(?:TODO|FIXME|XXX|HACK)\\b"),
            "unfinished work belongs in an issue"},
        {"no paths of a machine", {}, QRegularExpression("(?<![\\w.])/(?:work|root|Users)/\\w|/home/(?!user\\b)\\w"),
            "the path exists on one machine only"},
    };
    return all;
}

QStringList breaches(const Gate& gate, const SourceTree& tree)
{
    // What forbids something has to name it.
    static const QStringList itself{"tests/support/gates.cpp", "tests/structuretest.cpp"};
    QStringList found;
    for (const SourceFile& file : tree) {
        const bool looked_at = gate.folders.isEmpty() || (file.isUnder(gate.folders) && file.isCode());
        if (!looked_at || file.isUnder(itself) || file.isUnder(gate.except))
            continue;
        int line = 0;
        for (const QString& text : gate.folders.isEmpty() ? file.text.split(u'\n') : codeLines(file.text)) {
            ++line;
            if (gate.forbidden.match(text).hasMatch())
                found << QString("%1:%2: %3").arg(file.path).arg(line).arg(gate.reason);
        }
    }
    return found;
}

QStringList filesLongerThan(int most, const SourceTree& tree)
{
    std::vector<Measured> found;
    for (const SourceFile& file : tree) {
        const int lines = static_cast<int>(file.text.count(u'\n'));
        if (file.isCode() && lines > most)
            found.push_back({lines, QString("%1: %2 lines").arg(file.path).arg(lines)});
    }
    return longestFirst(found);
}

// The formatter puts the braces of a function, and of nothing else that is long, alone at the start of a
// line.
QStringList functionsLongerThan(int most, const SourceTree& tree)
{
    std::vector<Measured> found;
    for (const SourceFile& file : tree) {
        int opened = 0;
        int line = 0;
        QString head;
        for (const QString& text : file.isCode() ? codeLines(file.text) : QStringList()) {
            ++line;
            if (text == u"{")
                opened = head.contains("_data()") ? 0 : line;
            if (text == u"}" && opened > 0 && line - opened - 1 > most)
                found.push_back({line - opened - 1,
                    QString("%1:%2: %3 lines").arg(file.path).arg(opened - 1).arg(line - opened - 1)});
            if (text == u"}")
                opened = 0;
            head = text;
        }
    }
    return longestFirst(found);
}

QStringList guessingLabels(const SourceTree& tree)
{
    static const QRegularExpression made("\\bnew QLabel\\((?!tr\\()");
    static const QRegularExpression told("setTextFormat\\(Qt::PlainText\\)");
    QStringList found;
    for (const SourceFile& file : tree) {
        const QString code = file.isUnder(screen) && file.isCode() ? codeLines(file.text).join('\n') : QString();
        if (code.count(made) > code.count(told))
            found << file.path + ": a label would guess whether its text is markup; plainLabel() does not";
    }
    return found;
}

QStringList clashingNames(const SourceTree& tree)
{
    // The formatter puts nothing but a namespace's own things at the start of a line.
    static const QRegularExpression thing(
        "^(?:class|struct|enum class|const|constexpr) (?:[^=({;]*?\\W){0,1}?(\\w+)(?: [:={]|\\{| final|\\[|$)");
    static const QRegularExpression function("^\\w[^=]* [*&]?(\\w+\\([^()]*\\)(?: const)?)$");
    static const QRegularExpression argument(" [*&]*\\w+(?=[,)])");
    QHash<QString, QString> first;
    QStringList found;
    for (const SourceFile& file : tree) {
        for (const QString& text : file.path.endsWith(".cpp") && file.isUnder({"model/debate/", "model/formats/"})
                ? codeLines(file.text)
                : QStringList()) {
            const auto match = thing.match(text).hasMatch() ? thing.match(text) : function.match(text);
            if (!match.hasMatch())
                continue;
            const QString name = file.path.section('/', 0, -2) + ' ' + match.captured(1).remove(argument);
            if (first.value(name, file.path) != file.path)
                found << QString("%1: %2 has %3, too").arg(file.path, first[name], match.captured(1));
            first.insert(name, file.path);
        }
    }
    return found;
}

QStringList unguardedHeaders(const SourceTree& tree)
{
    QStringList found;
    for (const SourceFile& file : tree) {
        if (file.path.endsWith(".h") && !file.text.contains("#pragma once"))
            found << file.path;
    }
    return found;
}

QStringList frozenSentences(const SourceTree& tree)
{
    static const QRegularExpression frozen(QStringLiteral("\\bstatic const [^;]*\\btr\\("));
    QStringList found;
    for (const SourceFile& file : tree) {
        if (const auto match = frozen.match(file.text); match.hasMatch())
            found << file.path + u':' + QString::number(1 + file.text.left(match.capturedStart()).count(u'\n'));
    }
    return found;
}
