using Microsoft.CodeAnalysis;

namespace Barline.Analyzers;

/// <summary>The catalogue of findings, a file an area.</summary>
internal static partial class Descriptors
{
    private static DiagnosticDescriptor Error(string id, string title, string message, string category, string description) =>
        new(id, title, message, category, DiagnosticSeverity.Error, isEnabledByDefault: true, description, HelpLink(id));

    private static DiagnosticDescriptor Warning(string id, string title, string message, string category, string description) =>
        new(id, title, message, category, DiagnosticSeverity.Warning, isEnabledByDefault: true, description, HelpLink(id));

    private static string HelpLink(string id) => $"docs/diagnostics/{id}.md";
}
