#include "app/window/help/helpwindow.h"

#include "app/window/mainwindow.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QFile>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace {

/// Shows the program's own pages and nothing else.
class HelpText : public QTextBrowser {
public:
    using QTextBrowser::QTextBrowser;

    QVariant loadResource(int, const QUrl&) override { return {}; }
};

QString page()
{
    QFile file(QStringLiteral(":/help/contents.md"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

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
    text->document()->setMarkdown(page(), QTextDocument::MarkdownNoHTML);
    text->document()->setDocumentMargin(16);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto* column = new QVBoxLayout(dialog);
    column->addWidget(text);
    column->addWidget(buttons);
    text->moveCursor(QTextCursor::Start);
    dialog->resize(640, 640);
    dialog->show();
}
