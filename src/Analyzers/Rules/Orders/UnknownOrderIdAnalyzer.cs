using System.Collections.Immutable;
using Barline.Analyzers.Reach;
using Barline.Generators.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Barline.Analyzers.Rules;

/// <summary>Exits, closes and cancels of an id that no order of the script has.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnknownOrderIdAnalyzer : SdkAnalyzer
{
    /// <summary>The property of a finding that holds the id that was most likely meant.</summary>
    public const string NearestProperty = "Nearest";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptors.UnknownOrderId];

    private protected override void Register(CompilationStartAnalysisContext context, SdkSymbols sdk) =>
        context.RegisterSymbolAction(symbol => Analyze(symbol, sdk), SymbolKind.NamedType);

    private static void Analyze(SymbolAnalysisContext context, SdkSymbols sdk)
    {
        INamedTypeSymbol script = (INamedTypeSymbol)context.Symbol;
        if (!sdk.IsStrategy(script))
        {
            return;
        }

        OrderIds? ids = null;
        HashSet<Location> visited = [];
        foreach (ReachedUse reached in sdk.Bodies.ReachedBy(script, context.CancellationToken))
        {
            if (reached.Use is not { Kind: UseKind.Order, Operation: IInvocationOperation call }
                || Named(call) is not { } argument
                || !visited.Add(argument.Syntax.GetLocation())
                || !IsOwn(argument, script))
            {
                continue;
            }

            ids ??= OrderIds.Of(script, sdk, context.CancellationToken);
            if (ids is null || MayBeCompleted(script, ids))
            {
                return;
            }

            Check(context, call, argument, ids);
        }
    }

    private static void Check(SymbolAnalysisContext context, IInvocationOperation call, IOperation argument, OrderIds ids)
    {
        string id = (string)argument.ConstantValue.Value!;
        bool cancels = call.TargetMethod.Name is "Cancel";
        string[]? known = (cancels ? ids.Cancellable : ids.Orders)?.Distinct().OrderBy(static each => each, StringComparer.Ordinal).ToArray();
        if (known is null || known.Contains(id))
        {
            return;
        }

        string? nearest = NearestName.Of(id, known) ?? (known.Length == 1 ? known[0] : null);
        string hint = nearest is not null ? $"; did you mean \"{nearest}\"?"
            : known.Length == 0 ? ""
            : $"; known are {string.Join(", ", known.Select(static each => $"\"{each}\""))}";
        context.ReportDiagnostic(Diagnostic.Create(
            Descriptors.UnknownOrderId,
            argument.Syntax.GetLocation(),
            ImmutableDictionary<string, string?>.Empty.Add(NearestProperty, nearest),
            call.TargetMethod.Name,
            id,
            cancels ? "order or exit" : "Entry or Order",
            context.Symbol.Name,
            hint));
    }

    /// <summary>The argument that names another order by a constant; an empty one stands for all, or throws.</summary>
    private static IOperation? Named(IInvocationOperation call)
    {
        string? parameter = call.TargetMethod.Name switch
        {
            "Exit" => "from",
            "Close" or "Cancel" => "id",
            _ => null,
        };
        return parameter is not null
            && OrderCommand.IsDeclaredBySdk(call.TargetMethod)
            && call.Given(parameter)?.Value is { ConstantValue: { HasValue: true, Value: string { Length: > 0 } } } argument
                ? argument
                : null;
    }

    /// <summary>Helpers serve several scripts, and a base class those derived from it.</summary>
    private static bool IsOwn(IOperation operation, INamedTypeSymbol script) =>
        script.DeclaringSyntaxReferences.Any(reference => reference.SyntaxTree == operation.Syntax.SyntaxTree && reference.Span.Contains(operation.Syntax.Span));

    /// <summary>Whether a script derived from this one may add orders where this one leaves room for it.</summary>
    private static bool MayBeCompleted(INamedTypeSymbol script, OrderIds ids) =>
        !script.IsSealed
        && ((!ids.Orders.Any() && Lifecycle.FindProcess(script) is not { DeclaredAccessibility: Accessibility.Private })
            || script.SelfAndBases().SelectMany(static type => type.GetMembers()).Any(IsOpen));

    private static bool IsOpen(ISymbol member) => !member.IsImplicitlyDeclared && (member.IsVirtual || member.IsAbstract || (member.IsOverride && !member.IsSealed && !IsOfObject(member)));

    private static bool IsOfObject(ISymbol member)
    {
        IMethodSymbol? method = member as IMethodSymbol;
        while (method?.OverriddenMethod is { } overridden)
        {
            method = overridden;
        }

        return method?.ContainingType.SpecialType == SpecialType.System_Object;
    }
}
