# Gives all that cpack is about to pack the time SOURCE_DATE_EPOCH. rpmbuild lowers times to it, but
# leaves what is older, as the files of a checkout are that was there before the commit.
if(DEFINED ENV{SOURCE_DATE_EPOCH})
    execute_process(
        COMMAND find ${CPACK_TEMPORARY_DIRECTORY} -exec touch -h -d @$ENV{SOURCE_DATE_EPOCH} {} +
        COMMAND_ERROR_IS_FATAL ANY)
endif()
