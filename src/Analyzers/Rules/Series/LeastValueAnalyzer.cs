using System.Collections.Immutable;
using System.Globalization;
using Barline.Generators.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Barline.Analyzers.Rules;

/// <summary>Constants below what the parameter says is its least value, such as a length of 0.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LeastValueAnalyzer : SdkAnalyzer
{
    private const string AtLeastAttribute = "AtLeastAttribute";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptors.LengthBelowOne];

    private protected override void Register(CompilationStartAnalysisContext context, SdkSymbols sdk) =>
        context.RegisterOperationAction(Analyze, OperationKind.Argument);

    private static void Analyze(OperationAnalysisContext context)
    {
        IArgumentOperation argument = (IArgumentOperation)context.Operation;
        if (argument is not { ArgumentKind: ArgumentKind.Explicit, Parameter: { Type.SpecialType: SpecialType.System_Int32, ContainingSymbol: IMethodSymbol method } parameter }
            || argument.Value.ConstantValue is not { HasValue: true, Value: int value }
            || LeastOf(method, parameter.Ordinal) is not { } least
            || value >= least)
        {
            return;
        }

        context.ReportDiagnostic(Diagnostic.Create(
            Descriptors.LengthBelowOne,
            argument.Value.Syntax.GetLocation(),
            ImmutableDictionary<string, string?>.Empty.Add("Least", least.ToString(CultureInfo.InvariantCulture)),
            parameter.Name,
            method.Name,
            value,
            least));
    }

    /// <summary>What the parameter says, of the method or of one that it overrides.</summary>
    private static int? LeastOf(IMethodSymbol method, int ordinal)
    {
        for (IMethodSymbol? current = method; current is not null; current = current.OverriddenMethod)
        {
            if (current.Parameters[ordinal].FindAttribute(AtLeastAttribute) is { ConstructorArguments: [{ Value: int least }] })
            {
                return least;
            }
        }

        return null;
    }
}
