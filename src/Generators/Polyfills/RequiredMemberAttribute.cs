namespace System.Runtime.CompilerServices;

/// <summary>What the compiler asks for to compile <c>required</c> members; netstandard2.0 lacks it.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Field | AttributeTargets.Property, Inherited = false)]
internal sealed class RequiredMemberAttribute : Attribute;
