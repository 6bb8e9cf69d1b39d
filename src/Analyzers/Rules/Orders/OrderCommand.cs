using Barline.Generators.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Barline.Analyzers.Rules;

/// <summary>Calls of <c>Strategy</c>'s commands, and what they are given.</summary>
internal static class OrderCommand
{
    private const string strategyNamespace = "StrategyNamespace";

    /// <summary>Whether the method places, changes or takes back orders, as the SDK declares it or as an override does.</summary>
    public static bool IsCommand(IMethodSymbol method)
    {
        if (method.Name is not ("Entry" or "Order" or "Exit" or "Close" or "CloseAll" or "Cancel" or "CancelAll"))
        {
            return false;
        }

        for (IMethodSymbol? current = method; current is not null; current = current.OverriddenMethod)
        {
            if (IsDeclaredBySdk(current))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the method is the SDK's own: an override may read its arguments in other ways, such as with a price for none.</summary>
    public static bool IsDeclaredBySdk(IMethodSymbol method) => IsStrategyNamespace(method.ContainingType);

    /// <summary>Whether the type is the namespace of orders itself.</summary>
    public static bool IsStrategyNamespace(ITypeSymbol? type) => type.IsSdkType(strategyNamespace);

    /// <summary>Whether a value of the type gives access to the commands.</summary>
    public static bool HasCommands(ITypeSymbol? type)
    {
        // Asked of nearly every expression, so without iterators.
        for (ITypeSymbol? current = type is { TypeKind: TypeKind.Class } ? type : null; current is not null; current = current.BaseType)
        {
            if (IsStrategyNamespace(current))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What is passed for the parameter, its default included.</summary>
    public static IOperation? Argument(this IInvocationOperation call, string parameter)
    {
        foreach (IArgumentOperation argument in call.Arguments)
        {
            if (argument.Parameter?.Name == parameter)
            {
                return argument.Value;
            }
        }

        return null;
    }

    /// <summary>What is written for the parameter and is not plainly na; null where there is no such thing.</summary>
    public static IArgumentOperation? Given(this IInvocationOperation call, string parameter)
    {
        foreach (IArgumentOperation argument in call.Arguments)
        {
            if (argument.Parameter?.Name == parameter)
            {
                return argument.ArgumentKind == ArgumentKind.DefaultValue || argument.Value.ConstantValue is { HasValue: true, Value: double.NaN } ? null : argument;
            }
        }

        return null;
    }

    /// <summary>The name of the command where it is called.</summary>
    public static Location NameLocation(this IInvocationOperation call) => NameSyntax(call.Syntax).GetLocation();

    private static SyntaxNode NameSyntax(SyntaxNode call) => call is not InvocationExpressionSyntax invocation
        ? call
        : invocation.Expression switch
        {
            MemberAccessExpressionSyntax access => access.Name,
            MemberBindingExpressionSyntax binding => binding.Name,
            ExpressionSyntax expression => expression,
        };
}
