using System.Collections.Concurrent;
using System.Collections.Immutable;
using Barline.Analyzers.Reach;
using Barline.Generators;
using Barline.Generators.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Barline.Analyzers.Rules;

/// <summary>Definitions that bars make with a number of their own, so that there comes to be one for each bar.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ChangingDefinitionAnalyzer : SdkAnalyzer
{
    /// <summary>The property of a finding that holds the type of the <c>Var</c> that the number belongs into.</summary>
    public const string VarType = "VarType";

    private const int LongestText = 60;

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptors.DefinitionChangesEachBar];

    private protected override void Register(CompilationStartAnalysisContext context, SdkSymbols sdk)
    {
        // Code outside of a script is told for the first script that reaches it.
        ConcurrentDictionary<Location, bool> told = new();
        RegisterScriptAction(context, sdk, (symbol, script) => Analyze(symbol, script, sdk, told));
    }

    private static void Analyze(SymbolAnalysisContext context, INamedTypeSymbol script, SdkSymbols sdk, ConcurrentDictionary<Location, bool> told)
    {
        List<ReachedUse> definitions = [.. ScriptUses.Own(script, UseKind.Definition, sdk, context.CancellationToken).Where(reached => IsOnBars(reached, sdk))];
        if (definitions.Count == 0)
        {
            return;
        }

        KeptNumbers kept = new(sdk.Bodies.ReachedBy(script, context.CancellationToken), context.CancellationToken);
        HashSet<ISymbol> parameters = new(SymbolEqualityComparer.Default);
        foreach (ReachedUse reached in definitions)
        {
            BarDependence dependence = new(kept, ScriptUses.IsSeriesOutput(ScriptUses.MemberOf(reached.Use.Operation), sdk));
            foreach (IOperation scalar in ScalarsOf(reached.Use.Operation))
            {
                parameters.UnionWith(scalar.DescendantsAndSelf().OfType<IParameterReferenceOperation>().Select(static reference => reference.Parameter));
                if (dependence.Changes(scalar))
                {
                    Report(scalar, NameOf(reached.Use.Operation));
                }
            }
        }

        // A number that a helper defines a series with is told where the helper is given it.
        BarDependence passed = new(kept, isOutput: false);
        foreach (ReachedUse reached in parameters.Count == 0 ? [] : ScriptUses.Own(script, UseKind.NumberPassed, sdk, context.CancellationToken))
        {
            IInvocationOperation call = (IInvocationOperation)reached.Use.Operation;
            foreach (IArgumentOperation argument in call.Arguments)
            {
                if (reached.Root.Kind == RootKind.Process
                    && argument.Parameter is { } parameter
                    && parameters.Contains(parameter.OriginalDefinition)
                    && passed.Changes(argument.Value))
                {
                    Report(argument.Value, $"'{call.TargetMethod.Name}'");
                }
            }
        }

        void Report(IOperation scalar, string name)
        {
            if (told.TryAdd(scalar.Syntax.GetLocation(), true))
            {
                context.ReportDiagnostic(Create(scalar, name));
            }
        }
    }

    private static bool IsOnBars(ReachedUse reached, SdkSymbols sdk) =>
        reached.Root.Kind == RootKind.Process || (reached.Root.Kind == RootKind.Output && ScriptUses.IsSeriesOutput(reached.Root.Method, sdk));

    private static Diagnostic Create(IOperation scalar, string name)
    {
        string type = scalar.Type?.SpecialType is SpecialType.System_Int32 or SpecialType.System_Int64 ? "int" : "double";
        return Diagnostic.Create(
            Descriptors.DefinitionChangesEachBar,
            scalar.Syntax.GetLocation(),
            ImmutableDictionary<string, string?>.Empty.Add(VarType, type),
            scalar.Syntax.ToString(),
            name,
            type);
    }

    private static string NameOf(IOperation definition)
    {
        if (definition is IInvocationOperation call)
        {
            return $"'Ta.{call.TargetMethod.Name}'";
        }

        string text = definition.Syntax.ToString();
        return text.Length <= LongestText ? $"'{text}'" : "the expression";
    }

    /// <summary>The numbers that a definition is made with.</summary>
    private static List<IOperation> ScalarsOf(IOperation definition)
    {
        List<IOperation> scalars = [];
        switch (definition)
        {
            case IInvocationOperation call when !IsLazy(call.TargetMethod):
                scalars.AddRange(call.Arguments.Where(static argument => !argument.Parameter!.Type.IsSeries()).Select(static argument => argument.Value));
                break;
            case IConversionOperation conversion:
                AddFrom(conversion.Operand, scalars, []);
                break;
            case IPropertyReferenceOperation { Instance: { } expression }:
                AddFrom(expression, scalars, []);
                break;
        }

        return scalars;
    }

    /// <summary>Whether a function compares values now, and defines a series only where its result is used as one.</summary>
    private static bool IsLazy(IMethodSymbol method) => method.Name is "Crossover" or "Crossunder";

    private static void AddFrom(IOperation operation, List<IOperation> scalars, HashSet<ISymbol> seen)
    {
        if (!operation.Type.IsSeries())
        {
            scalars.Add(operation);
            return;
        }

        switch (operation)
        {
            case IConversionOperation conversion:
                AddFrom(conversion.Operand, scalars, seen);
                break;
            case IUnaryOperation unary:
                AddFrom(unary.Operand, scalars, seen);
                break;
            case IBinaryOperation binary:
                AddFrom(binary.LeftOperand, scalars, seen);
                AddFrom(binary.RightOperand, scalars, seen);
                break;
            case IConditionalOperation { WhenFalse: { } whenFalse } conditional:
                AddFrom(conditional.WhenTrue, scalars, seen);
                AddFrom(whenFalse, scalars, seen);
                break;
            case IInvocationOperation call when IsLazy(call.TargetMethod) && call.TargetMethod.DefinesSeries():
                scalars.AddRange(call.Arguments.Where(static argument => !argument.Parameter!.Type.IsSeries()).Select(static argument => argument.Value));
                break;
            case ILocalReferenceOperation { Local: var local } reference when local.Type.IsSdkType(KnownNames.SeriesExpression) && seen.Add(local):
                foreach (IOperation value in LocalWrites.Of(local, reference).Values)
                {
                    AddFrom(value, scalars, seen);
                }

                break;
        }
    }
}
