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

    public static readonly DiagnosticDescriptor NamespaceNameTwice = Error(
        DiagnosticIds.NamespaceNameTwice,
        "Two namespaces have one name",
        "'{0}' would be '{1}' in '{3}', but '{2}' has that name already; leave one of them out, or rename one in its [ScriptNamespace]",
        Namespaces,
        "A script sees each namespace under the name that its mark gives it, and one name is one member. The namespaces of a base script count too.");

    public static readonly DiagnosticDescriptor NamespaceHidesDefault = Warning(
        DiagnosticIds.NamespaceHidesDefault,
        "Namespace hides a member that every script has",
        "'{0}' is named '{1}', and hides the SDK's own '{1}' in '{2}'; rename it in its [ScriptNamespace], or derive it from the class whose place it takes",
        Namespaces,
        "Ta, Input, Chart, Strategy and the series of the bars are there in each script. A namespace with such a name takes its place, and what the SDK has there is out of reach.");

    public static readonly DiagnosticDescriptor SharedNotPartial = Error(
        DiagnosticIds.SharedNotPartial,
        "Property cannot be shared",
        "The [Shared] property '{0}' {1}",
        Namespaces,
        "The generator writes the other half of a shared property, which reads and writes the value that all scripts of an environment share.");

    public static readonly DiagnosticDescriptor SharedTypesDiffer = Error(
        DiagnosticIds.SharedTypesDiffer,
        "Shared name has two types",
        "The shared '{0}' is a {1} here, but a {3} in '{2}'; give both one type, or rename one",
        Namespaces,
        "Shared properties of one name are one value, so all scripts must agree on its type.");
}
