using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Barline.Tests;

/// <summary>Prints what of an assembly can be used from outside, a line a member, sorted.</summary>
internal static class PublicApi
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly NullabilityInfoContext nullability = new();

    private static readonly Dictionary<Type, string> keywords = new()
    {
        [typeof(void)] = "void",
        [typeof(object)] = "object",
        [typeof(string)] = "string",
        [typeof(bool)] = "bool",
        [typeof(byte)] = "byte",
        [typeof(int)] = "int",
        [typeof(long)] = "long",
        [typeof(float)] = "float",
        [typeof(double)] = "double",
        [typeof(decimal)] = "decimal",
    };

    public static string Describe(Assembly assembly) =>
        string.Concat(assembly.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal).Select(Describe));

    private static string Describe(Type type)
    {
        IEnumerable<string> members = type.IsEnum
            ? Enum.GetNames(type).Select(name => $"{name} = {Convert.ToInt64(Enum.Parse(type, name), CultureInfo.InvariantCulture)}")
            : type.GetMembers(Declared).Where(IsVisible).Select(Describe).Order(StringComparer.Ordinal);
        return string.Concat(members.Select(member => $"{Name(type)}: {member}\n").Prepend($"{Kind(type)} {Name(type)}{Bases(type)}\n"));
    }

    private static string Kind(Type type) => type switch
    {
        { IsEnum: true } => "enum",
        { IsInterface: true } => "interface",
        { IsValueType: true } => "struct",
        { IsAbstract: true, IsSealed: true } => "static class",
        { IsAbstract: true } => "abstract class",
        { IsSealed: true } => "sealed class",
        _ => "class",
    };

    private static string Bases(Type type)
    {
        IEnumerable<Type> inherited = type.BaseType is { } parent ? parent.GetInterfaces() : [];
        List<string> bases = [.. type.GetInterfaces().Except(inherited).Where(each => each.IsVisible).Select(Name).Order(StringComparer.Ordinal)];
        if (!type.IsValueType && type.BaseType is { } baseType && baseType != typeof(object))
        {
            bases.Insert(0, Name(baseType));
        }

        return type.IsEnum || bases.Count == 0 ? "" : " : " + string.Join(", ", bases);
    }

    private static bool IsVisible(MemberInfo member) => member.GetCustomAttribute<CompilerGeneratedAttribute>() is null && member switch
    {
        MethodInfo { IsSpecialName: true } method => method.Name.StartsWith("op_", StringComparison.Ordinal),
        MethodBase method => IsVisible(method),
        FieldInfo field => field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly,
        PropertyInfo property => property.GetAccessors(true).Any(IsVisible),
        EventInfo @event => IsVisible(@event.AddMethod!),
        _ => false,
    };

    private static bool IsVisible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static string Describe(MemberInfo member) => member switch
    {
        ConstructorInfo constructor => $"{Modifiers(constructor)}new({Parameters(constructor)})",
        MethodInfo method => $"{Modifiers(method)}{Name(nullability.Create(method.ReturnParameter))} {method.Name}{Generics(method)}({Parameters(method)})",
        PropertyInfo property => $"{Modifiers(property.GetAccessors(true).First(IsVisible))}{Required(property)}{Name(nullability.Create(property))} "
            + $"{property.Name}{Indexes(property)} {{{Accessors(property)} }}",
        FieldInfo field => $"{(field.IsLiteral ? "const " : field.IsStatic ? "static " : "")}{Name(nullability.Create(field))} {field.Name}",
        _ => member.ToString()!,
    };

    private static string Required(PropertyInfo property) => property.GetCustomAttribute<RequiredMemberAttribute>() is null ? "" : "required ";

    private static string Indexes(PropertyInfo property) => property.GetIndexParameters() is { Length: > 0 } parameters
        ? $"[{string.Join(", ", parameters.Select(Parameter))}]"
        : "";

    private static string Accessors(PropertyInfo property)
    {
        string get = property.GetMethod is { } getter && IsVisible(getter) ? " get;" : "";
        string set = property.SetMethod is not { } setter || !IsVisible(setter) ? ""
            : setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) ? " init;" : " set;";
        return get + set;
    }

    private static string Modifiers(MethodBase method)
    {
        string access = method.IsPublic ? "" : "protected ";
        string kind = method.IsStatic ? "static " : method.DeclaringType!.IsInterface || method.IsFinal || !method.IsVirtual ? ""
            : method.IsAbstract ? "abstract "
            : method is MethodInfo info && info.GetBaseDefinition() != info ? "override " : "virtual ";
        return access + kind;
    }

    private static string Generics(MethodInfo method) =>
        method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(argument => argument.Name))}>" : "";

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(Parameter));

    private static string Parameter(ParameterInfo parameter)
    {
        string passing = parameter.IsOut ? "out " : parameter.ParameterType.IsByRef ? parameter.IsIn ? "in " : "ref " : "";
        string text = $"{passing}{Name(nullability.Create(parameter))} {parameter.Name}";
        return parameter.HasDefaultValue ? $"{text} = {Value(parameter.DefaultValue, parameter.ParameterType)}" : text;
    }

    private static string Value(object? value, Type type) => value switch
    {
        null => type.IsValueType && Nullable.GetUnderlyingType(type) is null ? "default" : "null",
        string text => $"\"{text}\"",
        bool truth => truth ? "true" : "false",
        _ => type.IsEnum ? Enum.GetName(type, value) ?? value.ToString()! : Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private static string Name(NullabilityInfo info)
    {
        Type type = info.Type.IsByRef ? info.Type.GetElementType()! : info.Type;
        return Name(type) + (!type.IsValueType && !type.IsGenericParameter && info.ReadState == NullabilityState.Nullable ? "?" : "");
    }

    private static string Name(Type type)
    {
        if (type.IsByRef)
        {
            return Name(type.GetElementType()!);
        }

        if (type.IsArray)
        {
            return Name(type.GetElementType()!) + "[]";
        }

        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return Name(underlying) + "?";
        }

        if (keywords.TryGetValue(type, out string? keyword))
        {
            return keyword;
        }

        string name = type.IsNested && !type.IsGenericParameter ? $"{Name(type.DeclaringType!)}.{type.Name}" : type.Name;
        return type.IsGenericType ? $"{name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>" : name;
    }
}
