#include "views/common/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <memory>

static void install(
    QCoreApplication& application, const QLocale& locale, const QString& catalogue, const QString& folder)
{
    auto translator = std::make_unique<QTranslator>(&application);
    if (translator->load(locale, catalogue, "_", folder))
        application.installTranslator(translator.release());
}

void installEnglish(QCoreApplication& application)
{
    install(application, QLocale(QLocale::English), "counterpoint", ":/i18n");
}

// The translator installed last is asked first.
void installTranslations(QCoreApplication& application)
{
    install(application, QLocale(), "qtbase", QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    installEnglish(application);
    if (QLocale().language() != QLocale::English)
        install(application, QLocale(), "counterpoint", ":/i18n");
}
