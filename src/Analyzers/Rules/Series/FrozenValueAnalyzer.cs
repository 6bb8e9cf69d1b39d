using System.Collections.Concurrent;
using System.Collections.Immutable;
using Barline.Analyzers.Reach;
using Barline.Generators;
using Barline.Generators.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Barline.Analyzers.Rules;

/// <summary>Values of series that are taken before the first bar: in <c>Setup</c>, and in outputs that are series and so are defined once.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FrozenValueAnalyzer : SdkAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptors.SeriesValueFrozen];

    private protected override void Register(CompilationStartAnalysisContext context, SdkSymbols sdk)
    {
        ConcurrentDictionary<SyntaxNode, bool> told = new();
        RegisterScriptAction(context, sdk, (symbol, script) => Analyze(symbol, script, sdk, told));
    }

    private static void Analyze(SymbolAnalysisContext context, INamedTypeSymbol script, SdkSymbols sdk, ConcurrentDictionary<SyntaxNode, bool> told)
    {
        HashSet<Location>? onBars = null;
        foreach (ReachedUse reached in ScriptUses.Own(script, UseKind.SeriesValue, sdk, context.CancellationToken))
        {
            if (!IsBeforeFirstBar(reached, sdk) || IsRead(reached.Use.Operation) is false)
            {
                continue;
            }

            // A helper that bars call too is right there; which of its callers is wrong cannot be told from it.
            onBars ??= [.. sdk.Bodies.ReachedBy(script, context.CancellationToken).Where(other => IsOnBars(other, sdk)).Select(static other => other.Use.Location)];
            bool isOfRoot = SymbolEqualityComparer.Default.Equals(ScriptUses.MemberOf(reached.Use.Operation), reached.Root.Method);
            if ((isOfRoot || !onBars.Contains(reached.Use.Location)) && told.TryAdd(ScriptUses.StatementOf(reached.Use.Operation), true))
            {
                context.ReportDiagnostic(Diagnostic.Create(
                    Descriptors.SeriesValueFrozen, reached.Use.Location, reached.Use.Name, reached.Root.Text, Remedy(reached)));
            }
        }
    }

    private static bool IsBeforeFirstBar(ReachedUse reached, SdkSymbols sdk) => reached.Root.Kind switch
    {
        // A variable has the value that it was made with, before the first bar too.
        RootKind.Setup => !reached.IsDeferred && !IsOfVariable(reached.Use.Operation),
        RootKind.Output => ScriptUses.IsSeriesOutput(reached.Root.Method, sdk) && !IsInLambda(reached.Use.Operation),
        _ => false,
    };

    private static bool IsOnBars(ReachedUse reached, SdkSymbols sdk) =>
        reached.Use.Kind == UseKind.SeriesValue
        && (reached.Root.Kind == RootKind.Process || (reached.Root.Kind == RootKind.Output && !ScriptUses.IsSeriesOutput(reached.Root.Method, sdk)));

    /// <summary>Whether it is a variable's value; one of whole numbers refuses to be taken for a value before the first bar.</summary>
    private static bool IsOfVariable(IOperation value) => value switch
    {
        IConversionOperation { OperatorMethod.ContainingType: { } type } => type.IsSdkType(KnownNames.Var) && !IsWhole(SeriesTypes.ElementOf(type)),
        IPropertyReferenceOperation { Property.ContainingType: { } type } => type.IsSdkType(KnownNames.Var),
        _ => false,
    };

    private static bool IsWhole(ITypeSymbol? element) => element?.SpecialType is SpecialType.System_Int32 or SpecialType.System_Int64;

    /// <summary>Whether the value is read, and not only written.</summary>
    private static bool IsRead(IOperation value) => value.Parent is not ISimpleAssignmentOperation assignment || assignment.Target != value;

    private static bool IsInLambda(IOperation operation)
    {
        for (IOperation? current = operation; current is not null; current = current.Parent)
        {
            if (current is IAnonymousFunctionOperation)
            {
                return true;
            }
        }

        return false;
    }

    private static string Remedy(ReachedUse reached)
    {
        // A whole number among series of double is taken for a value, unless it is a series by its type.
        if (reached.Use.Operation is IConversionOperation { OperatorMethod.ContainingType: { } type } && SeriesTypes.ElementOf(type) is { } element && IsWhole(element))
        {
            return $"give it a name of the type 'Series<{element.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)}>' first where a series is meant";
        }

        return reached.Root.Kind == RootKind.Setup
            ? "keep the series itself, or read its value in 'Process'"
            : "make it an output of plain values, which is read on each bar, or a 'Var' that 'Process' sets";
    }
}
