namespace System.Diagnostics.CodeAnalysis;

/// <summary>What the compiler asks for to compile records with <c>required</c> members; netstandard2.0 lacks it.</summary>
[AttributeUsage(AttributeTargets.Constructor, Inherited = false)]
internal sealed class SetsRequiredMembersAttribute : Attribute;
