#include "app/window/settings/settingsdialog.h"

#include "app/window/settings/settings.h"
#include "views/common/plaintext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

QString language()
{
    const QString name = QLocale().nativeLanguageName();
    return name.isEmpty() ? QStringLiteral("English") : name;
}

}

SettingsDialog::SettingsDialog(Settings& settings, QWidget* parent)
    : QDialog(parent)
    , m_settings(settings)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("settings"));
    setWindowTitle(tr("Settings"));
    auto* column = new QVBoxLayout(this);
    column->addWidget(lookBox());
    column->addWidget(filesBox());
    column->addWidget(keysBox());
    column->addStretch();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QWidget* SettingsDialog::lookBox()
{
    auto* box = new QGroupBox(tr("Look"), this);
    auto* form = new QFormLayout(box);
    auto* theme = new QComboBox(box);
    theme->addItems({tr("As the desktop"), tr("Light"), tr("Dark"), tr("High contrast")});
    theme->setCurrentIndex(static_cast<int>(m_settings.theme()));
    connect(theme, &QComboBox::activated, this,
        [this](int index) { m_settings.setTheme(static_cast<ThemeChoice>(index)); });
    form->addRow(tr("&Colours:"), theme);
    form->addRow(tr("Language:"), plainLabel(tr("%1, as the desktop").arg(language()), box));
    form->addRow(
        choice(tr("Reduce &motion: nothing glides or fades"), &Settings::reducesMotion, &Settings::setReducesMotion));
    return box;
}

QWidget* SettingsDialog::filesBox()
{
    auto* box = new QGroupBox(tr("Files"), this);
    auto* column = new QVBoxLayout(box);
    column->addWidget(choice(tr("&Save files by themselves shortly after each change"), &Settings::savesByItself,
        &Settings::setSavesByItself));
    column->addWidget(choice(
        tr("&Reopen the files of last time when starting"), &Settings::reopensFiles, &Settings::setReopensFiles));
    QLabel* hint = plainLabel(
        tr("Edits are kept on this machine at once, with or without saving; a crash loses none of them."), box);
    column->addWidget(hint);
    return box;
}

QWidget* SettingsDialog::keysBox()
{
    auto* box = new QGroupBox(tr("Keyboard"), this);
    auto* row = new QHBoxLayout(box);
    auto* button = new QPushButton(tr("Keyboard S&hortcuts…"), box);
    row->addWidget(button);
    row->addStretch();
    connect(button, &QPushButton::clicked, this, &SettingsDialog::keysWanted);
    return box;
}

QCheckBox* SettingsDialog::choice(const QString& text, bool (Settings::*get)() const, void (Settings::*set)(bool))
{
    auto* box = new QCheckBox(text, this);
    box->setChecked((m_settings.*get)());
    connect(box, &QCheckBox::toggled, this, [this, set](bool isOn) { (m_settings.*set)(isOn); });
    return box;
}
