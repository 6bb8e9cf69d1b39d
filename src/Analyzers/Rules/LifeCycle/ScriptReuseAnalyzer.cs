using System.Collections.Immutable;
using Barline.Analyzers.Flow;
using Barline.Generators;
using Barline.Generators.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Barline.Analyzers.Rules;

/// <summary>One script object that a method gives to two runs.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ScriptReuseAnalyzer : SdkAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptors.ScriptGivenToTwoRuns];

    private protected override void Register(CompilationStartAnalysisContext context, SdkSymbols sdk) =>
        context.RegisterOperationBlockStartAction(static block =>
        {
            bool hasRun = false;
            block.RegisterOperationAction(operation => hasRun |= Script((IInvocationOperation)operation.Operation) is not null, OperationKind.Invocation);
            block.RegisterOperationBlockEndAction(end =>
            {
                foreach (IOperation body in hasRun ? end.OperationBlocks : [])
                {
                    if (body is IBlockOperation or IMethodBodyOperation or IConstructorBodyOperation)
                    {
                        Analyze(end, new VariableFlow(end.GetControlFlowGraph(body), Script, static _ => false));
                    }
                }
            });
        });

    private static void Analyze(OperationBlockAnalysisContext context, VariableFlow flow)
    {
        foreach ((ISymbol variable, IOperation argument) in PassedTwice.Find(flow))
        {
            if (variable is not IFieldSymbol { IsReadOnly: false })
            {
                context.ReportDiagnostic(Diagnostic.Create(Descriptors.ScriptGivenToTwoRuns, argument.Syntax.GetLocation(), variable.Name));
            }
        }
    }

    /// <summary>The script that a call runs: <c>Backtest.Run</c>, <c>ScriptRunner.Run</c>, and that of an engine.</summary>
    private static IOperation? Script(IInvocationOperation call)
    {
        if (!call.TargetMethod.Name.StartsWith("Run", StringComparison.Ordinal)
            || !(call.TargetMethod.ContainingType.IsSdkType("Backtest") || call.TargetMethod.ContainingType.IsSdkType("ScriptRunner") || call.TargetMethod.ContainingType.IsSdkType("BacktestEngine")))
        {
            return null;
        }

        foreach (IArgumentOperation argument in call.Arguments)
        {
            if (argument.Parameter is { Ordinal: 0, Type: var type } && (type.IsSdkType("IStrategy") || type.IsSdkType("IIndicator") || type.IsSdkType(KnownNames.Script)))
            {
                return argument.Value;
            }
        }

        return null;
    }
}
