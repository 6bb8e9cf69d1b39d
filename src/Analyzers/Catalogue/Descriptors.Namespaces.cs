using Microsoft.CodeAnalysis;

namespace Barline.Analyzers;

/// <content>Findings about namespaces and shared state.</content>
internal static partial class Descriptors
{
    private const string Namespaces = "Namespaces";

    public static readonly DiagnosticDescriptor UsedTypeIsNoNamespace = Error(
        DiagnosticIds.UsedTypeIsNoNamespace,
        "Type is no script namespace",
        "[Uses<{0}>] gives no member, since '{0}' is not marked [ScriptNamespace(\"Name\")] with an identifier as its name",
        Namespaces,
        "The mark on the class says under which name scripts see it.");
}
