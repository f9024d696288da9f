#include "views/stakeholders/colourfield.h"

#include "views/common/plaintext.h"

#include <QBoxLayout>
#include <QColorDialog>
#include <QToolButton>

ColourField::ColourField(QWidget* parent)
    : QWidget(parent)
    , m_line(new LineField)
    , m_button(new QToolButton)
{
    m_line->setAccessibleName(tr("Colour"));
    m_line->setPlaceholderText(tr("such as #0b5fa5"));
    m_button->setText(tr("Choose…"));
    m_button->setAccessibleName(tr("Choose a colour"));
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_line, 1);
    row->addWidget(m_button);
    setFocusProxy(m_line);
    connect(m_line, &LineField::committed, this,
        [this](const QString& colour) { emit committed(colour.trimmed().toLower()); });
    connect(m_button, &QToolButton::clicked, this, &ColourField::choose);
}

void ColourField::show(const QString& colour)
{
    m_colour = colour;
    m_line->show(colour);
    paintButton();
}

void ColourField::paintButton()
{
    QPixmap square(14, 14);
    square.fill(QColor::isValidColor(m_colour) ? QColor(m_colour) : QColor(Qt::transparent));
    m_button->setIcon(square);
}

void ColourField::choose()
{
    auto* dialog = new QColorDialog(QColor(m_colour), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(
        dialog, &QColorDialog::colorSelected, this, [this](const QColor& colour) { emit committed(colour.name()); });
    dialog->open();
}
