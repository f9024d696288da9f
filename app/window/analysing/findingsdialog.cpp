#include "app/window/analysing/findingsdialog.h"

#include "app/window/mainwindow.h"
#include "app/window/workspace.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QListWidget>
#include <QVBoxLayout>

namespace {

void goTo(MainWindow& window, const Listing& finding)
{
    Workspace& workspace = *window.workspace();
    std::vector<RecordId> there;
    for (RecordId id : finding.records) {
        if (workspace.debate().contains(id))
            there.push_back(id);
    }
    if (there.empty())
        return window.announce(MainWindow::tr("It is no longer in the debate."));
    workspace.selection().reveal(there.front());
    workspace.selection().select(there);
}

}

void showFindings(MainWindow& window, const QString& title, const std::vector<Listing>& findings)
{
    auto* dialog = new QDialog(&window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("findings"));
    dialog->setWindowTitle(title);
    auto* list = new QListWidget(dialog);
    list->setAccessibleName(title);
    list->setWordWrap(true);
    list->setAlternatingRowColors(true);
    for (const Listing& finding : findings)
        list->addItem(finding.text);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    auto* column = new QVBoxLayout(dialog);
    column->addWidget(list);
    column->addWidget(buttons);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    QObject::connect(list, &QListWidget::currentRowChanged, &window, [&window, findings](int row) {
        if (row >= 0)
            goTo(window, findings[static_cast<std::size_t>(row)]);
    });
    dialog->resize(560, 420);
    dialog->show();
}
