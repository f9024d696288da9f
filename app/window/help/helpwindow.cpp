#include "app/window/help/helpwindow.h"

#include "app/window/mainwindow.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QFile>
#include <QPushButton>
#include <QTextBrowser>
#include <QTextFrame>
#include <QTextTable>
#include <QVBoxLayout>

namespace {

/// Shows the program's own pages and nothing else; they link to each other by the names of their files.
class HelpText : public QTextBrowser {
public:
    using QTextBrowser::QTextBrowser;

    QVariant loadResource(int, const QUrl&) override { return {}; }

    void show(const QString& name)
    {
        QFile file(QStringLiteral(":/help/") + name);
        if (!file.open(QIODevice::ReadOnly))
            return;
        m_shown.append(name);
        document()->setMarkdown(QString::fromUtf8(file.readAll()),
            QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub) | QTextDocument::MarkdownNoHTML);
        document()->setDocumentMargin(16);
        layOutTables();
        moveCursor(QTextCursor::Start);
    }

    void goBack()
    {
        m_shown.removeLast();
        show(m_shown.takeLast());
    }

    bool canGoBack() const { return m_shown.size() > 1; }

private:
    void layOutTables()
    {
        for (QTextFrame* frame : document()->rootFrame()->childFrames()) {
            auto* table = qobject_cast<QTextTable*>(frame);
            if (!table)
                continue;
            QTextTableFormat format = table->format();
            format.setCellPadding(5);
            format.setBorderCollapse(true);
            format.setBorderBrush(palette().mid());
            format.setTopMargin(6);
            format.setBottomMargin(6);
            table->setFormat(format);
        }
    }

    QStringList m_shown; ///< the page that is shown is the last
};

}

void showHelp(MainWindow& window)
{
    auto* dialog = new QDialog(&window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("help"));
    dialog->setWindowTitle(MainWindow::tr("Help"));
    auto* text = new HelpText(dialog);
    text->setOpenLinks(false);
    text->setAccessibleName(MainWindow::tr("Help"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    QPushButton* back = buttons->addButton(MainWindow::tr("&Back"), QDialogButtonBox::ActionRole);
    back->setShortcut(QKeySequence::Back);
    back->setEnabled(false);
    const auto go = [text, back](auto&& move) {
        move();
        back->setEnabled(text->canGoBack());
    };
    QObject::connect(back, &QPushButton::clicked, text, [=] { go([text] { text->goBack(); }); });
    QObject::connect(
        text, &QTextBrowser::anchorClicked, text, [=](const QUrl& url) { go([&] { text->show(url.path()); }); });
    text->show(QStringLiteral("contents.md"));
    auto* column = new QVBoxLayout(dialog);
    column->addWidget(text);
    column->addWidget(buttons);
    dialog->resize(720, 680);
    dialog->show();
}
