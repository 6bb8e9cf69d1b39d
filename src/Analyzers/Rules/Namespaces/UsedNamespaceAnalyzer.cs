using System.Collections.Immutable;
using Barline.Generators;
using Barline.Generators.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Barline.Analyzers.Rules;

/// <summary><c>[Uses&lt;T&gt;]</c> of a class that is no script namespace.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UsedNamespaceAnalyzer : SdkAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptors.UsedTypeIsNoNamespace];

    private protected override void Register(CompilationStartAnalysisContext context, SdkSymbols sdk) =>
        context.RegisterSymbolAction(Analyze, SymbolKind.NamedType);

    private static void Analyze(SymbolAnalysisContext context)
    {
        foreach (AttributeData attribute in context.Symbol.GetAttributes())
        {
            if (attribute.AttributeClass is { TypeArguments: [INamedTypeSymbol { TypeKind: TypeKind.Class } used] } marker
                && marker.IsSdkType(KnownNames.UsesAttribute)
                && !IsNamespace(used)
                && attribute.ApplicationSyntaxReference is { } reference)
            {
                Location location = Location.Create(reference.SyntaxTree, reference.Span);
                context.ReportDiagnostic(Diagnostic.Create(Descriptors.UsedTypeIsNoNamespace, location, used.Name));
            }
        }
    }

    private static bool IsNamespace(INamedTypeSymbol type) =>
        type.SelfAndBases().Any(static each =>
            each.FindAttribute(KnownNames.ScriptNamespaceAttribute) is { ConstructorArguments: [{ Value: string name }] } && SyntaxFacts.IsValidIdentifier(name));
}
