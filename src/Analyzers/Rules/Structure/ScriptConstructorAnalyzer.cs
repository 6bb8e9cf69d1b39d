using System.Collections.Immutable;
using Barline.Generators.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Barline.Analyzers.Rules;

/// <summary>Scripts that nobody can make: neither the generated factory, nor code around them, nor code of their own.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ScriptConstructorAnalyzer : SdkAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptors.NoAccessibleConstructor];

    private protected override void Register(CompilationStartAnalysisContext context, SdkSymbols sdk) =>
        context.RegisterSymbolAction(symbol => Analyze(symbol, sdk), SymbolKind.NamedType);

    private static void Analyze(SymbolAnalysisContext context, SdkSymbols sdk)
    {
        INamedTypeSymbol type = (INamedTypeSymbol)context.Symbol;
        if (type is not { TypeKind: TypeKind.Class, IsAbstract: false, IsStatic: false } || !sdk.IsScript(type))
        {
            return;
        }

        IMethodSymbol? hidden = null;
        foreach (IMethodSymbol constructor in type.InstanceConstructors)
        {
            // The constructor by which a record copies itself makes no first object.
            if (constructor.IsImplicitlyDeclared && constructor.Parameters.Length > 0)
            {
                continue;
            }

            bool isHidden = constructor.DeclaredAccessibility == Accessibility.Private
                || (type.IsSealed && constructor.DeclaredAccessibility is Accessibility.Protected or Accessibility.ProtectedAndInternal);
            if (!isHidden || constructor.Parameters.All(static parameter => parameter.IsOptional))
            {
                return;
            }

            hidden ??= constructor;
        }

        if (hidden is not null && !MakesObjects(type, context.CancellationToken))
        {
            context.ReportDiagnostic(Diagnostic.Create(Descriptors.NoAccessibleConstructor, hidden.Locations[0], type.Name));
        }
    }

    /// <summary>Whether code inside the class, which sees private constructors, may make one: any <c>new</c> of that name or of a name left out, or a class derived from it.</summary>
    private static bool MakesObjects(INamedTypeSymbol type, CancellationToken token)
    {
        if (type.GetTypeMembers().Any(nested => nested.SelfAndBases().Contains(type, SymbolEqualityComparer.Default)))
        {
            return true;
        }

        foreach (SyntaxReference reference in type.DeclaringSyntaxReferences)
        {
            if (SdkSymbols.IsGenerated(reference.SyntaxTree))
            {
                continue;
            }

            foreach (SyntaxNode node in reference.GetSyntax(token).DescendantNodes())
            {
                if (node is ImplicitObjectCreationExpressionSyntax
                    || (node is ObjectCreationExpressionSyntax { Type: var made } && made.DescendantNodesAndSelf().OfType<SimpleNameSyntax>().Any(name => name.Identifier.ValueText == type.Name)))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
