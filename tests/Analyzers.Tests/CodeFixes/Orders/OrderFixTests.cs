using Barline.Testing;

namespace Barline.Analyzers.Tests.CodeFixes;

public sealed class OrderFixTests
{
    [Fact]
    public void Id_that_no_order_has_becomes_the_nearest() => CodeFixTest.Verify(
        "BAR4003", Script("Strategy.Close(\"Lnog\"); // misspelt"), Script("Strategy.Close(\"Long\"); // misspelt"));

    [Fact]
    public void Id_in_a_constant_is_left_to_its_author() => CodeFixTest.VerifyNone("BAR4003", Script("const string id = \"Lnog\"; Strategy.Close(id);"));

    [Fact]
    public void All_ids_that_no_order_has_become_the_nearest() => CodeFixTest.VerifyAll(
        "BAR4003",
        Script("Strategy.Close(\"long\"); Strategy.Exit(\"X\", from: \"Log\", stop: 1);"),
        Script("Strategy.Close(\"Long\"); Strategy.Exit(\"X\", from: \"Long\", stop: 1);"));

    [Theory]
    [InlineData("stop: 90, loss: 100", 0, "loss: 100")]
    [InlineData("stop: 90, loss: 100", 1, "stop: 90")]
    [InlineData("profit: 5, limit: 200, stop: 90", 0, "profit: 5, stop: 90")]
    public void One_of_two_arguments_goes(string wrong, int choice, string right) => CodeFixTest.Verify(
        "BAR4006", Script($"Strategy.Exit(\"X\", {wrong});"), Script($"Strategy.Exit(\"X\", {right});"), choice);

    [Fact]
    public void All_second_arguments_go() => CodeFixTest.VerifyAll(
        "BAR4006",
        Script("Strategy.Exit(\"X\", stop: 90, loss: 100); Strategy.Exit(\"Y\", profit: 5, limit: 200);"),
        Script("Strategy.Exit(\"X\", loss: 100); Strategy.Exit(\"Y\", profit: 5);"));

    private static string Script(string statements) => $$"""
        using Barline;

        [Strategy]
        public partial class Mine
        {
            void Process(Bar bar)
            {
                Strategy.Entry("Long", Side.Long);
                {{statements}}
            }
        }
        """;
}
