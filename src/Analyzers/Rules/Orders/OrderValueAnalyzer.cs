using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Barline.Analyzers.Rules;

/// <summary>Constants that a command of <c>Strategy</c> refuses, and groups of orders that are none.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OrderValueAnalyzer : SdkAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        [Descriptors.QuantityNotPositive, Descriptors.OrderArgumentRefused, Descriptors.OcaGroupIncomplete];

    private protected override void Register(CompilationStartAnalysisContext context, SdkSymbols sdk) =>
        context.RegisterOperationAction(Analyze, OperationKind.Invocation);

    private static void Analyze(OperationAnalysisContext context)
    {
        IInvocationOperation call = (IInvocationOperation)context.Operation;
        if (!OrderCommand.IsCommand(call.TargetMethod) || !OrderCommand.IsDeclaredBySdk(call.TargetMethod))
        {
            return;
        }

        foreach (IArgumentOperation argument in call.Arguments)
        {
            if (argument is not { ArgumentKind: ArgumentKind.Explicit, Value.ConstantValue: { HasValue: true, Value: var value }, Parameter: { } parameter })
            {
                continue;
            }

            if (Quantity(call.TargetMethod.Name, parameter.Name, value) is { } quantity)
            {
                Report(context, Descriptors.QuantityNotPositive, argument, parameter.Name, quantity, value);
            }
            else if (Refused(parameter.Name, value) is { } allowed)
            {
                Report(context, Descriptors.OrderArgumentRefused, argument, parameter.Name, allowed, value);
            }
        }

        if (call.TargetMethod.Name is "Entry" or "Order")
        {
            CheckGroup(context, call);
        }
    }

    /// <summary>A type that is written is meant, also where it says that the orders of the group are independent.</summary>
    private static void CheckGroup(OperationAnalysisContext context, IInvocationOperation call)
    {
        IArgumentOperation? name = Written(call, "ocaName");
        IArgumentOperation? type = Written(call, "ocaType");
        if (name is { Value.ConstantValue: { HasValue: true, Value: null or "" } })
        {
            name = null;
        }

        if (name is not null && type is null)
        {
            Report(name, "ocaType", "say by 'OcaType.Cancel' or 'OcaType.Reduce' what a fill does to the others");
        }
        else if (name is null && type is { Value.ConstantValue: { HasValue: true, Value: not 0 } })
        {
            Report(type, "ocaName", "name the group");
        }

        void Report(IArgumentOperation argument, string missing, string remedy) => context.ReportDiagnostic(Diagnostic.Create(
            Descriptors.OcaGroupIncomplete, argument.Syntax.GetLocation(), argument.Parameter!.Name, call.TargetMethod.Name, missing, remedy));
    }

    private static IArgumentOperation? Written(IInvocationOperation call, string parameter) =>
        call.Arguments.FirstOrDefault(argument => argument.ArgumentKind == ArgumentKind.Explicit && argument.Parameter?.Name == parameter);

    /// <summary>What a quantity may be, where the value is none.</summary>
    private static string? Quantity(string command, string parameter, object? value) => (parameter, value) switch
    {
        ("quantity", <= 0.0 or double.PositiveInfinity) => command is "Entry" or "Order"
            ? "give a quantity above 0, or leave it out for the strategy's default"
            : "give a quantity above 0, or leave it out for all",
        ("quantityPercent", <= 0.0 or > 100.0) => "give a percentage above 0 and at most 100, or leave it out for all",
        _ => null,
    };

    /// <summary>What another argument may be, where the command throws for the value.</summary>
    private static string? Refused(string parameter, object? value) => (parameter, value) switch
    {
        ("id", null or "") => "give the order a name, such as \"Long\"",
        (_, null) => "leave it out, or give \"\" for none",
        ("limit" or "stop" or "trailPrice", double.PositiveInfinity or double.NegativeInfinity) => "give a finite price, or leave it out for none",
        ("profit" or "loss" or "trailPoints" or "trailOffset", < 0.0 or double.PositiveInfinity) =>
            "give a number of ticks, 0 or above, whichever side the position is on",
        _ => null,
    };

    private static void Report(
        OperationAnalysisContext context, DiagnosticDescriptor finding, IArgumentOperation argument, string parameter, string remedy, object? value)
    {
        string shown = value switch
        {
            null => "null",
            string => "empty",
            IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
            _ => value.ToString(),
        };
        string command = ((IInvocationOperation)context.Operation).TargetMethod.Name;
        context.ReportDiagnostic(Diagnostic.Create(finding, argument.Value.Syntax.GetLocation(), parameter, command, shown, remedy));
    }
}
