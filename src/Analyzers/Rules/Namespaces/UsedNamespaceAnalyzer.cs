using System.Collections.Immutable;
using Barline.Generators;
using Barline.Generators.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Barline.Analyzers.Rules;

/// <summary><c>[Uses&lt;T&gt;]</c> of a class that is no script namespace, of two with one name, and of one that takes the place of the SDK's own member.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UsedNamespaceAnalyzer : SdkAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        [Descriptors.UsedTypeIsNoNamespace, Descriptors.NamespaceNameTwice, Descriptors.NamespaceHidesDefault];

    private protected override void Register(CompilationStartAnalysisContext context, SdkSymbols sdk) =>
        context.RegisterSymbolAction(symbol => Analyze(symbol, sdk), SymbolKind.NamedType);

    private static void Analyze(SymbolAnalysisContext context, SdkSymbols sdk)
    {
        INamedTypeSymbol type = (INamedTypeSymbol)context.Symbol;
        Dictionary<string, INamedTypeSymbol>? inherited = null;
        foreach ((INamedTypeSymbol used, AttributeData attribute) in Uses(type))
        {
            if (attribute.ApplicationSyntaxReference is not { } reference)
            {
                continue;
            }

            Location location = Location.Create(reference.SyntaxTree, reference.Span);
            if (NameOf(used) is not { } name)
            {
                context.ReportDiagnostic(Diagnostic.Create(Descriptors.UsedTypeIsNoNamespace, location, used.Name));
                continue;
            }

            if (!sdk.IsScript(type))
            {
                continue;
            }

            // The first of a name has it, those of base scripts before the script's own.
            inherited ??= Inherited(type);
            if (!inherited.TryGetValue(name, out INamedTypeSymbol? first))
            {
                inherited.Add(name, used);
                ReportHidden(context, type, used, name, location);
            }
            else if (!SymbolEqualityComparer.Default.Equals(first, used))
            {
                context.ReportDiagnostic(Diagnostic.Create(Descriptors.NamespaceNameTwice, location, used.Name, name, first.Name, type.Name));
            }
        }
    }

    private static void ReportHidden(SymbolAnalysisContext context, INamedTypeSymbol script, INamedTypeSymbol used, string name, Location location)
    {
        // A class derived from the default's own is the way to add to it. A member that the user wrote by hand hides the namespace itself.
        if (GeneratedNames.All.Contains(name)
            && !used.SelfAndBases().Any(each => each.IsSdkType(name + "Namespace"))
            && script.GetMembers(name).Any(member => member is IPropertySymbol property && SymbolEqualityComparer.Default.Equals(property.Type, used)))
        {
            context.ReportDiagnostic(Diagnostic.Create(Descriptors.NamespaceHidesDefault, location, used.Name, name, script.Name));
        }
    }

    private static Dictionary<string, INamedTypeSymbol> Inherited(INamedTypeSymbol script)
    {
        Dictionary<string, INamedTypeSymbol> names = new(StringComparer.Ordinal);
        foreach (INamedTypeSymbol baseScript in script.SelfAndBases().Skip(1).Where(static type => type.IsScript()).Reverse())
        {
            foreach ((INamedTypeSymbol used, _) in Uses(baseScript))
            {
                if (NameOf(used) is { } name && !names.ContainsKey(name))
                {
                    names.Add(name, used);
                }
            }
        }

        return names;
    }

    private static IEnumerable<(INamedTypeSymbol Used, AttributeData Attribute)> Uses(INamedTypeSymbol type)
    {
        foreach (AttributeData attribute in type.GetAttributes())
        {
            if (attribute.AttributeClass is { TypeArguments: [INamedTypeSymbol { TypeKind: TypeKind.Class } used] } marker && marker.IsSdkType(KnownNames.UsesAttribute))
            {
                yield return (used, attribute);
            }
        }
    }

    /// <summary>The name under which scripts see the namespace; null where the class is none.</summary>
    private static string? NameOf(INamedTypeSymbol type)
    {
        foreach (INamedTypeSymbol each in type.SelfAndBases())
        {
            if (each.FindAttribute(KnownNames.ScriptNamespaceAttribute) is { ConstructorArguments: [{ Value: string name }] })
            {
                return SyntaxFacts.IsValidIdentifier(name) ? name : null;
            }
        }

        return null;
    }
}
