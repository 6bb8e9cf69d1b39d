using System.Collections.Immutable;
using Barline.Generators;
using Barline.Generators.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Barline.Analyzers.Rules;

/// <summary><c>Import</c> of a strategy.</summary>
/// <remarks>Only indicators meet the constraint of the generated method, so the call does not bind, and is an invalid operation.</remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ImportOfStrategyAnalyzer : SdkAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptors.ImportOfStrategy];

    private protected override void Register(CompilationStartAnalysisContext context, SdkSymbols sdk) =>
        context.RegisterOperationAction(operation => Analyze(operation, sdk), OperationKind.Invalid, OperationKind.Invocation);

    private static void Analyze(OperationAnalysisContext context, SdkSymbols sdk)
    {
        if (context.Operation.Syntax is not InvocationExpressionSyntax { ArgumentList.Arguments: [{ Expression: var given }] } call
            || !IsImport(call.Expression)
            || context.Operation is IInvocationOperation { TargetMethod: var method } && !sdk.IsImport(method)
            || !HasOnlyGeneratedImport(context.ContainingSymbol.ContainingType, sdk))
        {
            return;
        }

        foreach (IOperation each in context.Operation.DescendantsAndSelf())
        {
            if (each.Syntax == given && each is not IConversionOperation && each.Type is INamedTypeSymbol type)
            {
                // Marked as both, it is told for that.
                if (type.SelfAndBases().FirstOrDefault(sdk.IsScript) is { } script && sdk.IsStrategy(script) && !sdk.IsIndicator(script))
                {
                    context.ReportDiagnostic(Diagnostic.Create(Descriptors.ImportOfStrategy, call.Expression.GetLocation(), type.Name));
                }

                return;
            }
        }
    }

    private static bool IsImport(ExpressionSyntax called) => called switch
    {
        SimpleNameSyntax name => name.Identifier.ValueText == KnownNames.Import,
        MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax or BaseExpressionSyntax, Name: var name } => name.Identifier.ValueText == KnownNames.Import,
        _ => false,
    };

    private static bool HasOnlyGeneratedImport(INamedTypeSymbol? type, SdkSymbols sdk)
    {
        bool found = false;
        foreach (INamedTypeSymbol each in type?.SelfAndBases() ?? [])
        {
            foreach (ISymbol member in each.GetMembers(KnownNames.Import))
            {
                if (member is not IMethodSymbol method || !sdk.IsImport(method))
                {
                    return false;
                }

                found = true;
            }
        }

        return found;
    }
}
