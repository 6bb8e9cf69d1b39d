using System.Collections.Concurrent;
using System.Collections.Immutable;
using Barline.Analyzers.Reach;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Barline.Analyzers.Rules;

/// <summary>Series that bars put into a member of the script, where the value of that bar is meant.</summary>
/// <remarks>To choose a series on each bar, or to define one on the first, is right: it is live, which is what is read then.</remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class KeptSeriesAnalyzer : SdkAnalyzer
{
    /// <summary>The property of a finding that holds the type of one bar's value.</summary>
    public const string ElementType = "ElementType";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptors.SeriesKeptInProcess];

    private protected override void Register(CompilationStartAnalysisContext context, SdkSymbols sdk)
    {
        ConcurrentDictionary<Location, bool> told = new();
        RegisterScriptAction(context, sdk, (symbol, script) => Analyze(symbol, script, sdk, told));
    }

    private static void Analyze(SymbolAnalysisContext context, INamedTypeSymbol script, SdkSymbols sdk, ConcurrentDictionary<Location, bool> told)
    {
        foreach (ReachedUse reached in ScriptUses.Own(script, UseKind.SeriesKept, sdk, context.CancellationToken))
        {
            if (reached.Root.Kind == RootKind.Process && IsMeantAsValue(reached, context.CancellationToken) && told.TryAdd(reached.Use.Location, true))
            {
                string element = ElementOf(reached.Use.Operation)?.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat) ?? "double";
                context.ReportDiagnostic(Diagnostic.Create(
                    Descriptors.SeriesKeptInProcess,
                    reached.Use.Location,
                    ImmutableDictionary<string, string?>.Empty.Add(ElementType, element),
                    reached.Use.Name,
                    element));
            }
        }
    }

    private static ITypeSymbol? ElementOf(IOperation kept) => kept is IInvocationOperation call
        ? call.Arguments.Select(static argument => SeriesTypes.ElementOf(argument.Parameter?.Type)).FirstOrDefault(static type => type is not null)
        : SeriesTypes.ElementOf(TargetOf(kept)?.Type);

    private static bool IsMeantAsValue(ReachedUse reached, CancellationToken token)
    {
        IOperation kept = reached.Use.Operation;
        if (MemberOf(kept) is not { } member || IsInFunction(kept) || Guards.IsDoneOnce(kept, member))
        {
            return false;
        }

        if (kept is not IInvocationOperation added)
        {
            return IsMeantAsValue(kept, member)
                || CallsIn(reached.Root.Method, kept, token).Any(call => !IsInFunction(call) && !Guards.IsDoneOnce(call, member) && IsMeantAsValue(call, member));
        }

        // A list of definitions is filled once; a list of values, on bar after bar.
        List<IOperation> calls = [.. CallsIn(reached.Root.Method, kept, token)];
        return !(added.Arguments.Any(static argument => IsDefinition(argument.Value)) && Guards.IsGuardedByFlag(added, member))
            && (calls.Count == 0 || !calls.TrueForAll(call => Guards.IsDoneOnce(call, member, Root(kept))));
    }

    /// <summary>Whether a value is a series that a function defines, itself or in a variable, and no price.</summary>
    private static bool IsDefinition(IOperation value) => value.WithoutConversions() switch
    {
        IInvocationOperation call => call.TargetMethod.DefinesSeries(),
        IPropertyReferenceOperation { Instance: IInvocationOperation call } => call.TargetMethod.DefinesSeries(),
        ILocalReferenceOperation local => local.Type.IsSeries()
            && LocalWrites.Of(local.Local, local).Values.Any(static written => written.WithoutConversions() is not ILocalReferenceOperation && IsDefinition(written)),
        _ => false,
    };

    private static IOperation Root(IOperation operation)
    {
        while (operation.Parent is { } parent)
        {
            operation = parent;
        }

        return operation;
    }

    /// <summary>Where the root calls the helper that keeps the series.</summary>
    private static IEnumerable<IOperation> CallsIn(IMethodSymbol root, IOperation kept, CancellationToken token)
    {
        ISymbol? helper = ScriptUses.MemberOf(kept);
        return helper is null || SymbolEqualityComparer.Default.Equals(helper, root)
            ? []
            : ScriptUses.BodyOf(root, kept, token)?.DescendantsAndSelf()
                .Where(operation => operation is IInvocationOperation call && SymbolEqualityComparer.Default.Equals(call.TargetMethod.OriginalDefinition, helper)) ?? [];
    }

    /// <summary>Whether the member, where it is given a series or a helper is called that does, holds what it was given on some bar before.</summary>
    private static bool IsMeantAsValue(IOperation kept, ISymbol member)
    {
        IOperation root = Root(kept);

        // Where the member is given a series on each bar before it is read, it is that bar's choice.
        int position = kept.Syntax.SpanStart;
        List<IOperation> uses = [.. root.DescendantsAndSelf().Where(operation => IsUseOf(operation, member)).OrderBy(static use => use.Syntax.SpanStart)];
        if (IsConditional(kept))
        {
            return !uses.Exists(use => IsTarget(use) && use.Syntax.SpanStart < position && !IsConditional(use)) && !IsOnBothSides(kept, member);
        }

        return uses.FirstOrDefault() is { } first && !IsTarget(first) && first.Syntax.SpanStart < position && !IsValueOfTarget(first, kept);
    }

    private static ISymbol? MemberOf(IOperation kept) =>
        kept is IInvocationOperation { Instance: IMemberReferenceOperation instance } ? instance.Member : TargetOf(kept)?.Member;

    private static IMemberReferenceOperation? TargetOf(IOperation kept) => kept switch
    {
        ISimpleAssignmentOperation { Target: IMemberReferenceOperation target } => target,
        IDeconstructionAssignmentOperation { Target: ITupleOperation tuple } =>
            tuple.Elements.OfType<IMemberReferenceOperation>().FirstOrDefault(static element => SeriesTypes.ElementOf(element.Type) is not null),
        _ => null,
    };

    /// <summary>What a lambda or local function does, is done when it is called.</summary>
    private static bool IsInFunction(IOperation operation)
    {
        for (IOperation? current = operation; current is not null; current = current.Parent)
        {
            if (current is IAnonymousFunctionOperation or ILocalFunctionOperation)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsConditional(IOperation operation) => Guards.Around(operation).Any(static guard => Guards.DependsOnMarket(guard.Condition));

    /// <summary>Whether the other branch of the same condition gives the member a series too.</summary>
    private static bool IsOnBothSides(IOperation kept, ISymbol member)
    {
        (_, IOperation branch, IOperation statement) = Guards.Around(kept).First(static guard => Guards.DependsOnMarket(guard.Condition));
        IOperation? other = statement is IConditionalOperation conditional ? conditional.WhenTrue == branch ? conditional.WhenFalse : conditional.WhenTrue : null;
        return other is not null && other.DescendantsAndSelf().Any(operation => IsUseOf(operation, member) && IsTarget(operation));
    }

    private static bool IsUseOf(IOperation operation, ISymbol member) =>
        operation is IMemberReferenceOperation reference && SymbolEqualityComparer.Default.Equals(reference.Member, member);

    private static bool IsTarget(IOperation use) =>
        use.Parent is ITupleOperation { Parent: IDeconstructionAssignmentOperation pair } tuple
            ? pair.Target == tuple
            : use.Parent is ISimpleAssignmentOperation assignment && assignment.Target == use;

    private static bool IsValueOfTarget(IOperation use, IOperation assignment) => assignment.Syntax.Span.Contains(use.Syntax.Span);
}
