using System.Collections.Immutable;
using Barline.Analyzers.Flow;
using Barline.Analyzers.Reach;
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
            block.RegisterOperationAction(
                operation =>
                {
                    if (Script((IInvocationOperation)operation.Operation) is { } script)
                    {
                        hasRun = true;
                        AnalyzeRepeated(operation, script);
                    }
                },
                OperationKind.Invocation);
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

    /// <summary>A run in a lambda that a query or a loop of a library calls for each element, with a script from outside of it.</summary>
    private static void AnalyzeRepeated(OperationAnalysisContext context, IOperation script)
    {
        while (script is IConversionOperation conversion)
        {
            script = conversion.Operand;
        }

        ISymbol? variable = script switch
        {
            ILocalReferenceOperation reference => reference.Local,
            IParameterReferenceOperation reference => reference.Parameter,
            _ => null,
        };
        for (IOperation? current = script; current is not null && variable is not null; current = current.Parent)
        {
            if (current is not IAnonymousFunctionOperation function)
            {
                continue;
            }

            // One that is made, or given another object, for each element is right.
            if (SymbolEqualityComparer.Default.Equals(variable.ContainingSymbol, function.Symbol)
                || function.Descendants().Any(each => each is IAssignmentOperation { Target: ILocalReferenceOperation target } && SymbolEqualityComparer.Default.Equals(target.Local, variable)))
            {
                return;
            }

            if (DelegateFlow.Destination(function) is IArgumentOperation { Parent: IInvocationOperation { TargetMethod: var method } } && IsRepeating(method))
            {
                context.ReportDiagnostic(Diagnostic.Create(Descriptors.ScriptGivenToTwoRuns, script.Syntax.GetLocation(), variable.Name));
                return;
            }
        }
    }

    private static bool IsRepeating(IMethodSymbol method) =>
        method.ContainingType is { Name: "Enumerable" or "ParallelEnumerable", ContainingNamespace: { Name: "Linq", ContainingNamespace.Name: "System" } }
        || (method.Name is "For" or "ForEach" or "ForAsync" or "ForEachAsync" or "ConvertAll"
            && method.ContainingType is { Name: "Parallel" or "List" or "Array", DeclaringSyntaxReferences.Length: 0 });

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
