#include "app/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <memory>

static void install(QCoreApplication& application, const QString& catalogue, const QString& folder)
{
    auto translator = std::make_unique<QTranslator>(&application);
    if (translator->load(QLocale(), catalogue, "_", folder))
        application.installTranslator(translator.release());
}

// The translator installed last is asked first.
void installTranslations(QCoreApplication& application)
{
    install(application, "qtbase", QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(application, "counterpoint", ":/i18n");
}
