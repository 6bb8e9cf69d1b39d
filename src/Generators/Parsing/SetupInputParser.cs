using System.Globalization;
using Barline.Generators.Infrastructure;
using Barline.Generators.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Barline.Generators.Parsing;

/// <summary>Reads calls such as <c>Input.Int("Length", 20, min: 1)</c>: the same description that an <c>[Input]</c> property gives.</summary>
internal sealed class SetupInputParser(SemanticModels models, CancellationToken token)
{
    private readonly ConstantReader constants = new(models);
    private readonly INamedTypeSymbol? functions = models.Compilation.GetTypeByMetadataName($"{KnownNames.Namespace}.{KnownNames.InputNamespace}");

    /// <summary>The inputs by title, each once; <paramref name="isComplete"/> is false where a title is known only to a running script.</summary>
    public List<InputModel> Parse(IReadOnlyList<InputCall> calls, out bool isComplete)
    {
        isComplete = true;
        List<InputModel> inputs = [];
        foreach (InputCall call in calls)
        {
            if (FindFunction(call) is not { } function)
            {
                continue;
            }

            if (Parse(call, function) is not { } input)
            {
                isComplete = false;
            }
            else if (inputs.TrueForAll(known => known.Name != input.Name))
            {
                inputs.Add(input.Kind is "Timeframe" or "Session" ? input with { Default = Parsed(input, inputs.Count) } : input);
            }
        }

        return inputs;
    }

    /// <summary>These are given as texts. One that cannot be read is told when <c>Setup</c> runs, and must not keep the metadata from being made.</summary>
    private static string? Parsed(InputModel input, int number)
    {
        string type = $"global::{KnownNames.Namespace}.{input.Kind}";
        string variable = "default" + number.ToString(CultureInfo.InvariantCulture);
        return input.Default is { } text ? $"{type}.TryParse({text}, out {type} {variable}) ? {variable} : null" : null;
    }

    private IMethodSymbol? FindFunction(InputCall call)
    {
        int given = call.Site.ArgumentList.Arguments.Count;
        IMethodSymbol[] found =
        [
            .. (functions?.GetMembers(call.Function.Identifier.ValueText) ?? [])
                .OfType<IMethodSymbol>()
                .Where(static method => method is { DeclaredAccessibility: Accessibility.Public, MethodKind: MethodKind.Ordinary }),
        ];
        return Array.Find(found, method => given <= method.Parameters.Length) ?? found.FirstOrDefault();
    }

    private InputModel? Parse(InputCall call, IMethodSymbol function)
    {
        Dictionary<string, ExpressionSyntax> arguments = Arguments(call.Site, function);
        string titleName = function.Parameters.Length > 0 ? function.Parameters[0].Name : "title";
        if (!arguments.TryGetValue(titleName, out ExpressionSyntax? titleSyntax)
            || !constants.TryRead(titleSyntax, token, out object? given)
            || given is not string title)
        {
            return null;
        }

        string kind = function.Name is "Price" ? "Double" : function.Name;
        ExpressionSyntax? fallback = function.Parameters.Length > 1 && arguments.TryGetValue(function.Parameters[1].Name, out ExpressionSyntax? value) ? value : null;
        ITypeSymbol? @enum = kind == "Enum" ? EnumType(call, fallback) : null;
        return new InputModel
        {
            Name = title,
            Title = title,
            Kind = kind,
            Default = fallback is null ? null : constants.Write(fallback, kind is "Timeframe" or "Session" ? "String" : kind, @enum, token),
            EnumType = @enum?.Qualified(),
            Options = @enum is null ? Options(arguments, kind) : InputParser.EnumNames(@enum),
            Min = Constant(arguments, "min", "Double"),
            Max = Constant(arguments, "max", "Double"),
            Step = Constant(arguments, "step", "Double"),
            Group = Constant(arguments, "group", "String"),
            Tooltip = Constant(arguments, "tooltip", "String"),
            InSetup = true,
        };
    }

    private static Dictionary<string, ExpressionSyntax> Arguments(InvocationExpressionSyntax site, IMethodSymbol function)
    {
        Dictionary<string, ExpressionSyntax> arguments = new(StringComparer.Ordinal);
        int position = 0;
        foreach (ArgumentSyntax argument in site.ArgumentList.Arguments)
        {
            string? name = argument.NameColon?.Name.Identifier.ValueText ?? function.Parameters.ElementAtOrDefault(position)?.Name;
            if (name is not null)
            {
                arguments[name] = argument.Expression;
            }

            position++;
        }

        return arguments;
    }

    private string? Constant(Dictionary<string, ExpressionSyntax> arguments, string name, string kind) =>
        arguments.TryGetValue(name, out ExpressionSyntax? expression)
        && constants.TryRead(expression, token, out object? value)
        && value is not double.NaN
            ? ConstantReader.WriteValue(value, kind, null)
            : null;

    private EquatableArray<string> Options(Dictionary<string, ExpressionSyntax> arguments, string kind)
    {
        if (!arguments.TryGetValue("options", out ExpressionSyntax? options))
        {
            return EquatableArray<string>.Empty;
        }

        IEnumerable<ExpressionSyntax> values = options switch
        {
            CollectionExpressionSyntax collection => collection.Elements.OfType<ExpressionElementSyntax>().Select(static element => element.Expression),
            ImplicitArrayCreationExpressionSyntax { Initializer.Expressions: var items } => items,
            ArrayCreationExpressionSyntax { Initializer.Expressions: var items } => items,
            _ => [],
        };
        return values.Select(value => constants.Write(value, kind, null, token)).OfType<string>().ToEquatableArray();
    }

    private INamedTypeSymbol? EnumType(InputCall call, ExpressionSyntax? fallback)
    {
        ITypeSymbol? type = call.Function is GenericNameSyntax { TypeArgumentList.Arguments: [var argument] }
            ? models.For(argument).GetSpeculativeTypeInfo(argument.SpanStart, argument, SpeculativeBindingOption.BindAsTypeOrNamespace).Type
            : fallback is null ? null : models.For(fallback).GetTypeInfo(fallback, token).Type;
        return type as INamedTypeSymbol is { TypeKind: TypeKind.Enum } found ? found : null;
    }
}
